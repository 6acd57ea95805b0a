using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>What a namespace asks of its pods by its labels.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Mode">What becomes of pods that do not keep to it: <c>enforce</c>, <c>warn</c> or <c>audit</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="Minor">The minor version of Kubernetes 1 whose standard is meant; the newest one where none is named.</param>
internal sealed record NamespacePolicy(string Namespace, string Mode, PodSecurityLevel Level, int Minor)
{
    /// <summary>The mode in which pods are refused.</summary>
    public const string Enforce = "enforce";

    private const string Prefix = "pod-security.kubernetes.io/";

    /// <summary>All modes, the strictest first.</summary>
    public static IReadOnlyList<string> Modes { get; } = [Enforce, "warn", "audit"];

    /// <summary>The label that asks for a level.</summary>
    public static string Label(string mode) => Prefix + mode;

    /// <summary>The label that says of which version of Kubernetes the level is meant to be.</summary>
    public static string VersionLabel(string mode) => Prefix + mode + "-version";

    /// <summary>What the namespace of a pod asks for in each mode, the strictest first; nothing where it asks for nothing, or is not in view.</summary>
    public static IReadOnlyList<NamespacePolicy> Of(RuleContext context, PodView pod)
    {
        // Clusters can exempt runtime classes (sandboxes), and nothing here tells which.
        if (context.Facts.Namespace is not { } name || pod.Spec["runtimeClassName"] is not null)
        {
            return [];
        }

        return [.. from mode in Modes
                   let policy = context.Cluster.Named("Namespace", name).Select(item => Of(name, mode, item.Facts.Labels)).FirstOrDefault(policy => policy is not null)
                   where policy is not null
                   select policy];
    }

    /// <summary>Whether pods do not keep to it that break a control.</summary>
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

    private static NamespacePolicy? Of(string name, string mode, IReadOnlyDictionary<string, string> labels) =>
        labels.TryGetValue(Label(mode), out var text) && LevelOf(text) is { } level and not PodSecurityLevel.Privileged
            && (labels.TryGetValue(VersionLabel(mode), out var version) ? MinorOf(version) : int.MaxValue) is { } minor
                ? new NamespacePolicy(name, mode, level, minor)
                : null;
}
