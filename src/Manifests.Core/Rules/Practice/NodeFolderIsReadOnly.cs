using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that writes to files of its node.</summary>
public sealed class NodeFolderIsReadOnly : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8057",
        "A folder of the node is mounted read-only",
        "{0} can write to {1} of its node through volume '{2}'",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC06"],
        Why = "Who writes to a folder of the node may change what others run there. Most agents only read.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/logs", "/var/log/pods")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/logs", "/var/log/pods", ReadOnly = true)]
            public sealed class Web;
            """,
        Fix = "Write `ReadOnly = true`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var mount in container.FindItems("volumeMounts").Where(mount => mount.FindText("readOnly") != "true"))
        {
            var name = mount.FindText("name");
            var volume = pod.Spec.FindItems("volumes").FirstOrDefault(volume => volume.FindText("name") == name);
            if (volume.FindText("hostPath.path") is { } path)
            {
                context.Report(mount["readOnly"] ?? WrittenNodes.First(mount), [PodContainers.Subject(container), path, name ?? ""], finding => finding with { Replacement = "true" });
            }
        }
    }
}
