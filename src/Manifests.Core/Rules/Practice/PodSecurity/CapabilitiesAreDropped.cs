using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that keeps rights of root that it does not use.</summary>
public sealed class CapabilitiesAreDropped : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8035",
        "A container drops all capabilities",
        "{0} {1}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC04"],
        Why = "Container engines give root in a container some dozen rights beyond those of other users. An app needs none of them, "
            + "`NET_BIND_SERVICE` at most. The pod security level *restricted* asks to drop `ALL`.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(DropCapabilities = ["NET_RAW"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(DropCapabilities = ["ALL"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `DropCapabilities = [\"ALL\"]`, or put `[Hardened]` on the class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override int Since => 22;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) => pod.IsWindows ? [] : pod.Containers.SelectMany(Of);

    private static IEnumerable<PodSecurityViolation> Of(MappingNode container)
    {
        if (!PodContainers.Texts(container, "securityContext.capabilities.drop").Any(capability => capability.Text == "ALL"))
        {
            yield return new PodSecurityViolation(
                container.Find("securityContext.capabilities.drop") ?? PodView.ContextOrSelf(container), [PodContainers.Subject(container), "does not drop all capabilities"]);
        }

        foreach (var capability in PodContainers.Texts(container, "securityContext.capabilities.add").Where(capability => capability.Text != "NET_BIND_SERVICE"))
        {
            yield return new PodSecurityViolation(
                capability, [PodContainers.Subject(container), $"adds the capability {capability.Text}, where only NET_BIND_SERVICE is allowed"]);
        }
    }
}
