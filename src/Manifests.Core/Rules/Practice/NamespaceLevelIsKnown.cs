using System.Collections.Generic;
using Manifests.Core.Rules.Practice.PodSecurity;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A namespace that enforces a level that there is not.</summary>
public sealed class NamespaceLevelIsKnown : ObjectRule
{
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
    public override IReadOnlyCollection<string>? Kinds => ["Namespace"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is not { Kind: "Namespace", ApiVersion: "v1" } || context.Object.Root.Find("metadata.labels") is not MappingNode labels)
        {
            return;
        }

        foreach (var mode in NamespacePolicy.Modes)
        {
            if (labels[NamespacePolicy.Label(mode)] is ScalarNode level && NamespacePolicy.LevelOf(level.Text) is null)
            {
                var nearest = Candidates.Nearest(level.Text, Levels);
                context.Report(
                    level, [level.Text, "level", NamespacePolicy.Label(mode), nearest is null ? "" : $"; did you mean '{nearest}'?"], finding => finding with { Replacement = nearest });
            }

            if (labels[NamespacePolicy.VersionLabel(mode)] is ScalarNode version && NamespacePolicy.MinorOf(version.Text) is null)
            {
                context.Report(version, version.Text, "version", NamespacePolicy.VersionLabel(mode), "");
            }
        }
    }
}
