using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container without a profile of calls to the kernel.</summary>
public sealed class SeccompProfileIsNamed : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8034",
        "A seccomp profile is named",
        "{0} names no seccomp profile",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC09"],
        Why = "Unless the kubelet is told otherwise, a pod that names no profile may make every call to the kernel. `RuntimeDefault` costs "
            + "an app nothing. The pod security level *restricted* asks for it.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodSecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[PodSecurityContext(SeccompProfile = SecurityProfileType.RuntimeDefault)]`, or put `[Hardened]` on the class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override int Since => 19;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod)
    {
        // A profile that is none is what K8S8018 says; so is a container's that has nothing but that to go by.
        if (pod.IsWindows || pod.Context.Find("seccompProfile") is MappingNode)
        {
            return [];
        }

        return from container in pod.Containers
               where container.Find("securityContext.seccompProfile") is not MappingNode
               select new PodSecurityViolation(PodView.ContextOrSelf(container), [PodContainers.Subject(container)]);
    }
}
