using System.Collections.Generic;
using Manifests.Core.Labels;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Selectors;

/// <summary>The selector of a Service, as the rules about Services ask for it.</summary>
internal static class ServiceSelector
{
    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["Service"];

    /// <summary>The selector; null where the object is no Service, selects nothing, or asks for what no label can be, which is another rule's to say.</summary>
    public static LabelSelector? Of(RuleContext context) =>
        context.Object.Kind == "Service" && context.Facts.Selector is { Requirements.Count: > 0 } selector && LabelSyntax.IsValid(selector) ? selector : null;
}
