using System.Collections.Generic;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that may run as root.</summary>
public sealed class UserIsNotRoot : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8032",
        "A container runs as a user other than root",
        "{0} may run as root: runAsNonRoot is not true",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC13"],
        Why = "Root in a container is root to everything that it gets hold of: its files, its volumes, and, with one mistake of the kernel, "
            + "the node. Images of .NET come with a user for that (1654). The pod security level *restricted* asks for it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(RunAsNonRoot = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(RunAsNonRoot = true, RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `RunAsNonRoot = true`, or put `[Hardened]` on the class. If the image's user is a name, write its number too: "
            + "`RunAsUser = 1654`.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod)
    {
        if (pod.HasUsersOfItsOwn)
        {
            yield break;
        }

        var ofAll = pod.Context.FindText("runAsNonRoot");
        if (ofAll == "false")
        {
            yield return new PodSecurityViolation(pod.Context.Find("runAsNonRoot"), ["The pod"], "true");
        }

        foreach (var container in pod.Containers)
        {
            var own = container.FindText("securityContext.runAsNonRoot");
            if (own == "false" || (own is null && ofAll is null))
            {
                yield return new PodSecurityViolation(container.Find("securityContext.runAsNonRoot") ?? PodView.ContextOrSelf(container), [PodContainers.Subject(container)], "true");
            }
        }
    }
}
