using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that is root on its node.</summary>
public sealed class ContainerIsNotPrivileged : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8011",
        "A container is not privileged",
        "{0} is privileged: whoever gets into it has its node",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC01"],
        Why = "A privileged container has every capability, every device and no profile: root in it is root on the node, and from there it "
            + "reaches every pod of the node. The pod security level *baseline* forbids it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(Privileged = true)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(AddCapabilities = ["NET_BIND_SERVICE"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove `Privileged`, and add the one capability that is needed, if any. For an agent of a node, suppress the rule on its "
            + "class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        pod.Containers.Where(container => container.FindText("securityContext.privileged") == "true")
            .Select(container => new PodSecurityViolation(container.Find("securityContext.privileged"), [PodContainers.Subject(container)], "false"));
}
