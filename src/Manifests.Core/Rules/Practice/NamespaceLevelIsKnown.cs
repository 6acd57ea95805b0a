using Manifests.Core.Rules.Practice.PodSecurity;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A namespace that enforces a level that there is not.</summary>
public sealed class NamespaceLevelIsKnown : ObjectRule
{
    private const string Prefix = "pod-security.kubernetes.io/";
    private const string Version = "-version";

    private static readonly string[] Modes = ["enforce", "audit", "warn"];
    private static readonly string[] Levels = ["privileged", "baseline", "restricted"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8041",
        "A pod security label names a level or a version that there is",
        "'{0}' is no {1} of pod security: the label {2} enforces nothing{3}",
        RuleSeverity.Warning)
    {
        Catalogue = ["SEC30"],
        Why = "The API server takes any text for a label. Where pod security is on, a namespace with a level that is none is refused or, if "
            + "it was there before, treated as if it asked for the strictest; where it is off, nothing happens at all.",
        Wrong = """
            [Namespace("shop")]
            [Label("pod-security.kubernetes.io/enforce", "restrict")]
            public static class Shop;
            """,
        Right = """
            [Namespace("shop", Enforce = PodSecurityLevel.restricted)]
            public static class Shop;
            """,
        Fix = "Write `privileged`, `baseline` or `restricted`, and `latest` or a version such as `v1.34`; `[Namespace(Enforce = …)]` knows "
            + "them.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "Namespace", ApiVersion: "v1" } || context.Object.Root.Find("metadata.labels") is not MappingNode labels)
        {
            return;
        }

        foreach (var mode in Modes)
        {
            if (labels[Prefix + mode] is ScalarNode level && EnforcedPolicy.LevelOf(level.Text) is null)
            {
                var nearest = Candidates.Nearest(level.Text, Levels);
                context.Report(
                    level, [level.Text, "level", Prefix + mode, nearest is null ? "" : $"; did you mean '{nearest}'?"], finding => finding with { Replacement = nearest });
            }

            if (labels[Prefix + mode + Version] is ScalarNode version && EnforcedPolicy.MinorOf(version.Text) is null)
            {
                context.Report(version, version.Text, "version", Prefix + mode + Version, "");
            }
        }
    }
}
