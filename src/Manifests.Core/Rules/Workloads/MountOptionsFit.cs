using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Options of a mount that exclude one another.</summary>
public sealed class MountOptionsFit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6071",
        "Options of a mount fit one another",
        "{0}",
        RuleSeverity.Error)
    {
        Catalogue = ["STO07", "STO11"],
        Why = "A mount shows one path of its volume, so it has `subPath` or `subPathExpr`. Mounts that a container makes are seen by the node only where it is privileged. And a mount that is read-only all the way down must be read-only itself, and may pass on no other mounts. The API server refuses the rest.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/work", MountPropagation = MountPropagation.Bidirectional)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/work", MountPropagation = MountPropagation.HostToContainer)]
            public sealed class Web;
            """,
        Fix = "Leave out one of the two.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context))
        {
            foreach (var mount in container.FindItems("volumeMounts"))
            {
                Check(context, container, mount);
            }
        }
    }

    private static void Check(RuleContext context, MappingNode container, MappingNode mount)
    {
        if (mount.FindText("subPath") is { Length: > 0 } && mount["subPathExpr"] is ScalarNode { Text.Length: > 0 } expression)
        {
            context.Report(expression, "A mount has subPath or subPathExpr, not both");
        }

        var propagation = mount["mountPropagation"] as ScalarNode;
        if (propagation?.Text == "Bidirectional" && container.FindText("securityContext.privileged") != "true")
        {
            context.Report(propagation, $"Mounts that {PodContainers.Words(container)} makes can reach the node only where it is privileged");
        }

        if (mount["recursiveReadOnly"] is ScalarNode { Text: "Enabled" or "IfPossible" } recursive)
        {
            if (mount.FindText("readOnly") != "true")
            {
                context.Report(recursive, "A mount that is read-only all the way down must be readOnly itself");
            }
            else if (propagation is { Text: not "None" })
            {
                context.Report(recursive, "A mount that is read-only all the way down must have mountPropagation None");
            }
        }
    }
}
