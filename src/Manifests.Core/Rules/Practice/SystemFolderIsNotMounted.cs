using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that sees what its node is run by.</summary>
public sealed class SystemFolderIsNotMounted : PodRule
{
    private static readonly string[] Folders = ["/", "/boot", "/dev", "/etc", "/lib", "/proc", "/root", "/sys", "/usr"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8056",
        "System folders of the node are not mounted",
        "Volume '{0}' is the system folder {1} of the node",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC06"],
        Why = "Who reads `/etc` of a node has its keys, who writes there has the node. Agents that measure a node read `/proc` and `/sys`; "
            + "applications need none of them.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/node/etc", "/etc")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [EmptyDir("/scratch")]
            public sealed class Web;
            """,
        Fix = "Remove the volume. For an agent of a node that needs it, suppress the rule on its class.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        foreach (var volume in pod.Spec.FindItems("volumes"))
        {
            if (volume.FindText("hostPath.path") is { } path && Folders.Contains(path.Length > 1 ? path.TrimEnd('/') : path))
            {
                context.Report(volume.Find("hostPath.path"), volume.FindText("name") ?? "", path);
            }
        }
    }
}
