using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A probe or hook that the node sends elsewhere.</summary>
public sealed class ProbeStaysInThePod : PodSecurityRule
{
    private static readonly string[] Handlers = ["livenessProbe", "readinessProbe", "startupProbe", "lifecycle.postStart", "lifecycle.preStop"];
    private static readonly string[] Calls = [".httpGet.host", ".tcpSocket.host"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8021",
        "A probe asks its own pod",
        "{0} has its node call {1}, not the pod",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT38"],
        Why = "The node makes the call of a probe or hook, from its own network: with a `host`, a pod makes nodes call addresses that it "
            + "could not reach itself. The pod security level *baseline* forbids it since Kubernetes 1.34. Without `host` the pod is asked.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080, Host = "10.0.0.1")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [LivenessProbe("/healthz", Port = 8080)]
            public sealed class Web;
            """,
        Fix = "Remove `Host`. To have the app see a name, send it as a header: `Headers = [\"Host: shop.example.com\"]`.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override int Since => 34;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from container in pod.Containers
        from handler in Handlers
        from call in Calls
        let host = container.Find(handler + call) as ScalarNode
        where host is { Text.Length: > 0 }
        select new PodSecurityViolation(host, [PodContainers.Subject(container), host.Text]);
}
