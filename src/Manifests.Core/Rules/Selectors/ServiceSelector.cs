using Manifests.Core.Labels;

namespace Manifests.Core.Rules.Selectors;

/// <summary>The selector of a Service, as the rules about Services ask for it.</summary>
internal static class ServiceSelector
{
    /// <summary>The selector; null where the object is no Service or selects nothing.</summary>
    public static LabelSelector? Of(RuleContext context) =>
        context.Object.Kind == "Service" && context.Facts.Selector is { Requirements.Count: > 0 } selector ? selector : null;
}
