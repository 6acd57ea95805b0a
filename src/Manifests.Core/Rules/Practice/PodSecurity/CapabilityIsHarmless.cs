using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A right of root with which a container can leave itself.</summary>
public sealed class CapabilityIsHarmless : PodSecurityRule
{
    private static readonly string[] Harmless =
    [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT",
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8012",
        "An added capability is one of the harmless ones",
        "{0} adds the capability {1}, which reaches beyond the container",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC04"],
        Why = "Container engines give a few capabilities by themselves. Those beyond them reach beyond the container: `SYS_ADMIN` is nearly "
            + "root on the node, `NET_ADMIN` rewrites its network, `SYS_PTRACE` reads other processes. The pod security level *baseline* "
            + "forbids them.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(AddCapabilities = ["SYS_ADMIN"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(AddCapabilities = ["NET_BIND_SERVICE"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove the capability. For an agent of a node that needs it, suppress the rule on its class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from container in pod.Containers
        from capability in PodContainers.Texts(container, "securityContext.capabilities.add")
        where !Harmless.Contains(capability.Text)
        select new PodSecurityViolation(capability, [PodContainers.Subject(container), capability.Text]);
}
