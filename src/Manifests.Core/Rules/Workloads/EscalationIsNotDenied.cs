using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A container that has all rights and may not gain any.</summary>
public sealed class EscalationIsNotDenied : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6027",
        "A privileged container can gain rights",
        "{0} has {1}, which does not go with allowPrivilegeEscalation: false",
        RuleSeverity.Error)
    {
        Catalogue = ["SEC03"],
        Why = "A privileged container, or one with the capability `CAP_SYS_ADMIN`, has the means to gain every right. To forbid just that contradicts it, and the API server refuses it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(Privileged = true, AllowPrivilegeEscalation = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(AllowPrivilegeEscalation = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove one of the two: mostly the container need not be privileged.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var container in PodContainers.Of(context).Where(container => container.FindText("securityContext.allowPrivilegeEscalation") == "false"))
        {
            if (container.FindText("securityContext.privileged") == "true")
            {
                context.Report(container.Find("securityContext.privileged"), PodContainers.Subject(container), "all rights (privileged: true)");
            }

            foreach (var capability in PodContainers.Texts(container, "securityContext.capabilities.add").Where(capability => capability.Text == "CAP_SYS_ADMIN"))
            {
                context.Report(capability, PodContainers.Subject(container), "the capability CAP_SYS_ADMIN");
            }
        }
    }
}
