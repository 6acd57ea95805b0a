using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>One control of Kubernetes' pod security standards, decided as the admission plugin of the API server decides it.</summary>
/// <remarks>Where the pod's namespace asks for the standard, <see cref="NamespaceAdmitsPod"/> or <see cref="NamespaceNotesPod"/> reports in its place.</remarks>
public abstract class PodSecurityRule : PodRule
{
    /// <summary>The least level that has the control.</summary>
    internal abstract PodSecurityLevel Level { get; }

    /// <summary>The minor version of Kubernetes 1 since when the level has it.</summary>
    internal virtual int Since => 0;

    /// <summary>Where a pod does not keep to it.</summary>
    internal abstract IEnumerable<PodSecurityViolation> Violations(PodView pod);

    private protected sealed override void Check(RuleContext context, PodView pod)
    {
        if (NamespacePolicy.Of(context, pod).Any(policy => policy.Forbids(this)))
        {
            return;
        }

        foreach (var violation in Violations(pod))
        {
            context.Report(violation.At, violation.Arguments, finding => finding with { Replacement = violation.Replacement });
        }
    }
}

/// <summary>A place where a pod does not keep to a control.</summary>
/// <param name="At">The value, or what lacks it.</param>
/// <param name="Arguments">What fills in the message of the control's rule.</param>
/// <param name="Replacement">The value that the control allows, where it is a matter of writing it.</param>
internal sealed record PodSecurityViolation(Node? At, string[] Arguments, string? Replacement = null);
