using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container that runs as root by its number.</summary>
public sealed class UserIsNotZero : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8033",
        "A container does not run as user 0",
        "{0} runs as user 0, which is root",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC13"],
        Why = "Root in a container is root to everything that it gets hold of. The pod security level *restricted* forbids to ask for it.",
        Wrong = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = 0)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [SecurityContext(RunAsUser = 1654)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write another number; images of .NET have 1654 for that.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Restricted;

    internal override int Since => 23;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) => pod.HasUsersOfItsOwn ? [] :
        from place in pod.SecurityContexts
        let user = place.Context["runAsUser"]
        where WholeNumber.Of(user) == 0
        select new PodSecurityViolation(user, [place.Subject], "1654");
}
