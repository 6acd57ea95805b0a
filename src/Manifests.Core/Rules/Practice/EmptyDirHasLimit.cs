using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A scratch volume that can fill the disk of its node.</summary>
public sealed class EmptyDirHasLimit : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8084",
        "An emptyDir has a size limit",
        "Volume '{0}' has no size limit: it can fill {1}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES15"],
        Why = "An `emptyDir` lies on the disk of the node, or in its memory with `Medium = Memory`. Without a limit one pod can fill it, and "
            + "others are evicted.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/tmp")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/tmp", SizeLimit = "1Gi")]
            public sealed class Web;
            """,
        Fix = "Write `SizeLimit`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var volume in pod.Spec.FindItems("volumes"))
        {
            if (volume["emptyDir"] is MappingNode folder && folder["sizeLimit"] is null)
            {
                context.Report(WrittenNodes.First(volume), volume.FindText("name") ?? "", folder.FindText("medium") == "Memory" ? "the memory of its node" : "the disk of its node");
            }
        }
    }
}
