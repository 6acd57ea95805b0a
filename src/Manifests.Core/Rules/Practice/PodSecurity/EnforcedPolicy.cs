using System.Collections.Generic;
using System.Globalization;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>What a namespace enforces by its labels.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Level">The level.</param>
/// <param name="Minor">The minor version of Kubernetes 1 whose standard is meant; the newest one where none is named.</param>
internal sealed record EnforcedPolicy(string Namespace, PodSecurityLevel Level, int Minor)
{
    /// <summary>The label that enforces a level.</summary>
    public const string Label = "pod-security.kubernetes.io/enforce";

    /// <summary>What the namespace of a pod enforces; null where it enforces nothing, or is not in view.</summary>
    public static EnforcedPolicy? Of(RuleContext context, PodView pod)
    {
        // Clusters can exempt runtime classes (sandboxes), and nothing here tells which.
        if (context.Facts.Namespace is not { } name || pod.Spec["runtimeClassName"] is not null)
        {
            return null;
        }

        foreach (var item in context.Cluster.Named("Namespace", name))
        {
            if (Of(name, item.Facts.Labels) is { } policy)
            {
                return policy;
            }
        }

        return null;
    }

    /// <summary>Whether pods that do not keep to a control are refused.</summary>
    public bool Forbids(PodSecurityRule control) => control.Level <= Level && control.Since <= Minor;

    /// <summary>The level of a label's value, or null where it is none.</summary>
    public static PodSecurityLevel? LevelOf(string? text) => text switch
    {
        "privileged" => PodSecurityLevel.Privileged,
        "baseline" => PodSecurityLevel.Baseline,
        "restricted" => PodSecurityLevel.Restricted,
        _ => null,
    };

    /// <summary>The minor version of <c>v1.34</c>; the greatest number for <c>latest</c>; null for what is neither.</summary>
    public static int? MinorOf(string text)
    {
        if (text == "latest")
        {
            return int.MaxValue;
        }

        return text.Length > 3 && text[0] == 'v' && text[1] == '1' && text[2] == '.'
            && int.TryParse(text.Substring(3), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
                ? minor
                : null;
    }

    private static EnforcedPolicy? Of(string name, IReadOnlyDictionary<string, string> labels) =>
        labels.TryGetValue(Label, out var text) && LevelOf(text) is { } level and not PodSecurityLevel.Privileged
            && (labels.TryGetValue(Label + "-version", out var version) ? MinorOf(version) : int.MaxValue) is { } minor
                ? new EnforcedPolicy(name, level, minor)
                : null;
}
