using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A container for Windows that is a process of its node.</summary>
public sealed class WindowsHostIsNotEntered : PodSecurityRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8020",
        "A container for Windows is not a process of its node",
        "{0} runs as a process of its node (hostProcess: true)",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC19"],
        Why = "A HostProcess container is no container: it has the files, the network and the rights of its node. The pod security level "
            + "*baseline* forbids it.",
        Wrong = """
            // Attributes cannot set windowsOptions; YAML and typed objects can.
            """,
        Right = """
            // securityContext: { windowsOptions: { hostProcess: false } }
            """,
        Fix = "Leave `hostProcess` out, except for an agent of a node.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        from place in pod.SecurityContexts
        where place.Context.FindText("windowsOptions.hostProcess") == "true"
        select new PodSecurityViolation(place.Context.Find("windowsOptions.hostProcess"), [place.Subject], "false");
}
