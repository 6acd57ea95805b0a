using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that may make every call to the kernel.</summary>
public sealed class SeccompIsOn : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8018",
        "Seccomp is not switched off",
        "{0} may make every call to the kernel (seccompProfile: {1})",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC09"],
        Why = "The default profile of container engines refuses some fifty calls to the kernel that applications never make and exploits do. "
            + "`Unconfined` takes that away. The pod security level *baseline* forbids it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(SeccompProfile = SecurityProfileType.Unconfined)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `RuntimeDefault`.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from place in pod.SecurityContexts
        let profile = place.Context["seccompProfile"] as MappingNode
        where profile is not null && profile.FindText("type") is not ("RuntimeDefault" or "Localhost")
        select new PodSecurityViolation(profile["type"] ?? profile, [place.Subject, profile.FindText("type") ?? ""], "RuntimeDefault");
}
