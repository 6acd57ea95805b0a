using System;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod that commands the container engine of its node.</summary>
public sealed class EngineSocketIsNotMounted : PodRule
{
    private static readonly string[] Sockets = ["docker.sock", "containerd.sock", "crio.sock", "cri-dockerd.sock", "dockershim.sock"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8055",
        "The socket of the container engine is not mounted",
        "Volume '{0}' is {1}, with which the pod starts containers past the cluster, as root",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC06"],
        Why = "Whoever can talk to the container engine of a node can start a privileged container there, unseen by the API server. Builds "
            + "need no engine: `dotnet publish -t:PublishContainer` makes an image without one.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [HostPath("/var/run/docker.sock", "/var/run/docker.sock")]
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
            if (volume.FindText("hostPath.path") is { } path && Sockets.Any(socket => path.TrimEnd('/').EndsWith("/" + socket, StringComparison.Ordinal)))
            {
                context.Report(volume.Find("hostPath.path"), volume.FindText("name") ?? "", path);
            }
        }
    }
}
