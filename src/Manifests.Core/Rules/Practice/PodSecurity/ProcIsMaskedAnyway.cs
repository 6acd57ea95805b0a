using System.Collections.Generic;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that sees all of /proc in a pod with users of its own.</summary>
public sealed class ProcIsMaskedAnyway : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8036",
        "/proc stays masked in a pod with users of its own, too",
        "{0} has /proc as it is (procMount: {1})",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC08"],
        Why = "In a pod with users of its own (`hostUsers: false`) an unmasked `/proc` does little harm, and the pod security level "
            + "*baseline* allows it there. The level *restricted* does not.",
        Wrong = """
            // Attributes cannot set procMount; YAML and typed objects can.
            """,
        Right = """
            // securityContext: { procMount: Default }
            """,
        Fix = "Leave `procMount` out.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override int Since => 35;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) => pod.HasUsersOfItsOwn ? ProcIsMasked.Unmasked(pod) : [];
}
