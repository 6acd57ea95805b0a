using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A setting of the kernel that reaches beyond its pod.</summary>
public sealed class SysctlIsSafe : PodSecurityRule
{
    private static readonly string[] Safe =
    [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.tcp_syncookies", "net.ipv4.ping_group_range", "net.ipv4.ip_unprivileged_port_start",
        "net.ipv4.ip_local_reserved_ports", "net.ipv4.tcp_keepalive_time", "net.ipv4.tcp_fin_timeout", "net.ipv4.tcp_keepalive_intvl",
        "net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem",
    ];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8019",
        "A sysctl is one of the safe ones",
        "The sysctl '{0}' is not one of those that are safe for other pods of the node, and nodes refuse it unless they allow it",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC12"],
        Why = "A setting of the kernel that is not its pod's alone changes the node for all. Nodes start a pod with such a setting only "
            + "where the kubelet is told to (`--allowed-unsafe-sysctls`), and the pod security level *baseline* forbids it.",
        Wrong = """
            [Deployment("web")]
            [PodSecurityContext(Sysctls = ["kernel.msgmax=65536"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodSecurityContext(Sysctls = ["net.ipv4.ip_unprivileged_port_start=0"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove it, or set it on the nodes that the pod is meant for.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from sysctl in pod.Context.FindItems("sysctls")
        let name = sysctl.FindText("name") ?? ""
        where !Safe.Contains(name)
        select new PodSecurityViolation(sysctl["name"] ?? sysctl, [name]);
}
