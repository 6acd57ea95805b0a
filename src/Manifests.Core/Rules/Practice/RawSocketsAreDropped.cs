using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that can write packets of its own making.</summary>
public sealed class RawSocketsAreDropped : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8054",
        "A container cannot make raw packets",
        "{0} {1} the capability NET_RAW, with which it can pretend to be another pod",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC04"],
        Why = "Container engines give `NET_RAW`, which is for `ping`. With it a container can send packets in the name of other pods and "
            + "answer in place of the DNS.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(DropCapabilities = ["MKNOD"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(DropCapabilities = ["NET_RAW"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `DropCapabilities = [\"ALL\"]`, or `[\"NET_RAW\"]` where root needs some of the others.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        var dropped = PodContainers.Texts(container, "securityContext.capabilities.drop").Any(capability => IsRaw(capability.Text));
        if (!dropped && !pod.IsWindows)
        {
            context.Report(container.Find("securityContext.capabilities.drop") ?? PodView.ContextOrSelf(container), PodContainers.Subject(container), "keeps");
        }

        foreach (var capability in PodContainers.Texts(container, "securityContext.capabilities.add").Where(capability => IsRaw(capability.Text)))
        {
            context.Report(capability, PodContainers.Subject(container), "adds");
        }
    }

    private static bool IsRaw(string capability) => capability.ToUpperInvariant() is "NET_RAW" or "CAP_NET_RAW" or "ALL";
}
