using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that sees all of its node's /proc.</summary>
public sealed class ProcIsMasked : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8017",
        "/proc stays masked",
        "{0} has /proc as it is (procMount: {1}), with what the container engine would hide of it",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC08"],
        Why = "Container engines hide and write-protect those parts of `/proc` that reach the node's kernel. `Unmasked` shows them. The pod "
            + "security level *baseline* forbids it, except in a pod with users of its own (`hostUsers: false`).",
        Wrong = """
            // Attributes cannot set procMount; YAML and typed objects can.
            """,
        Right = """
            // securityContext: { procMount: Default }
            """,
        Fix = "Leave `procMount` out.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) => pod.HasUsersOfItsOwn ? [] : Unmasked(pod);

    /// <summary>The containers whose <c>/proc</c> is not masked.</summary>
    internal static IEnumerable<PodSecurityViolation> Unmasked(PodView pod) =>
        from container in pod.Containers
        let mount = container.Find("securityContext.procMount") as ScalarNode
        where mount is { Type: not ScalarType.Null } and not { Text: "Default" }
        select new PodSecurityViolation(mount, [PodContainers.Subject(container), mount.Text]);
}
