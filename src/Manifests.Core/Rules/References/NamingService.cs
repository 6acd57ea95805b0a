using Manifests.Core.Rules.Ports;

namespace Manifests.Core.Rules.References;

/// <summary>The headless Service through which each pod has a name of its own.</summary>
internal static class NamingService
{
    /// <summary>Why the Service of a name gives none to the pods of the object, as the end of a sentence; null where it does.</summary>
    public static string? Problem(RuleContext context, string name)
    {
        var (service, missing) = Absence.Find(context, "Service", context.Facts.Namespace, name);

        // Of a Service made elsewhere no more is known than that it is there.
        return missing is not null ? missing.Words
            : service!.Source is not { } source ? null
            : !ServicePorts.IsHeadless(source) ? "which is not headless: its name leads to any of the pods"
            : service.Facts.Selector is { Requirements.Count: > 0 } selector && !selector.Matches(context.Facts.Labels) ? $"which leads to pods with {selector}, and not to its own"
            : null;
    }
}
