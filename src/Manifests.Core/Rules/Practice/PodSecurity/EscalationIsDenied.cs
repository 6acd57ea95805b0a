using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A process that can have more rights than the one that started it.</summary>
public sealed class EscalationIsDenied : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8031",
        "A process cannot gain rights",
        "{0} lets its processes gain rights: allowPrivilegeEscalation is not false",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC02"],
        Why = "Through a setuid program a process that is not root becomes root. No app of .NET needs that, so forbidding it costs nothing. "
            + "The pod security level *restricted* asks for it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(AllowPrivilegeEscalation = true)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(AllowPrivilegeEscalation = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `AllowPrivilegeEscalation = false`, or put `[Hardened]` on the class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) => pod.IsWindows ? [] :
        from container in pod.Containers
        where container.FindText("securityContext.allowPrivilegeEscalation") != "false"
        select new PodSecurityViolation(
            container.Find("securityContext.allowPrivilegeEscalation") ?? PodView.ContextOrSelf(container), [PodContainers.Subject(container)], "false");
}
