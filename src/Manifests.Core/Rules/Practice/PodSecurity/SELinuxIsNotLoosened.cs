using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container with a label of SELinux of its own choice.</summary>
public sealed class SELinuxIsNotLoosened : PodSecurityRule
{
    private static readonly string[] Fields = ["type", "user", "role"];
    private static readonly string[] Types = ["", "container_t", "container_init_t", "container_kvm_t", "container_engine_t"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8016",
        "SELinux options keep the container where it is",
        "{0} sets the SELinux {1} '{2}', which can let it out of its container",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC11"],
        Why = "SELinux keeps a container to itself by its label. A user or a role of its own, or a type other than those that are made for "
            + "containers, such as `spc_t`, lifts that. The pod security level *baseline* forbids it.",
        Wrong = """
            // Attributes cannot set seLinuxOptions; YAML and typed objects can.
            """,
        Right = """
            // securityContext: { seLinuxOptions: { type: container_t } }
            """,
        Fix = "Leave `user` and `role` out, and `type` too, or write `container_t`, `container_init_t`, `container_kvm_t` or "
            + "`container_engine_t`.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from place in pod.SecurityContexts
        from field in Fields
        let value = place.Context.Find("seLinuxOptions." + field) as ScalarNode
        where value is not null && (field == "type" ? !Types.Contains(value.Text) : value.Text.Length > 0)
        select new PodSecurityViolation(value, [place.Subject, field, value.Text]);
}
