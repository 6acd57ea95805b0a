using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that takes a port of its node.</summary>
public sealed class NodePortsAreNotTaken : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8014",
        "A container takes no port of its node",
        "{0} takes port {1} of its node, so each node runs one such pod, and no network policy stands before it",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC07"],
        Why = "A `hostPort` binds the pod to a port of the node: a second pod that asks for it waits for another node, and what listens "
            + "there is open to whoever reaches the node. The pod security level *baseline* forbids it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, HostPort = 8080)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            public sealed class Web;
            """,
        Fix = "Remove `HostPort` and let a Service lead to the container.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from container in pod.Containers
        from port in container.FindItems("ports")
        where WholeNumber.Of(port["hostPort"]) is not (null or 0)
        select new PodSecurityViolation(port["hostPort"], [PodContainers.Subject(container), port.FindText("hostPort")!]);
}
