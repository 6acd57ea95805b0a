using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A rule about pods that do not keep to what their namespace asks for.</summary>
public abstract class NamespaceLevelRule : PodRule
{
    private static readonly Lazy<IReadOnlyList<PodSecurityRule>> Controls = new(() => [.. RuleCatalogue.ObjectRules.OfType<PodSecurityRule>()]);

    /// <summary>Whether the rule is the one that speaks where pods break a control that a policy asks for, the strictest mode first.</summary>
    internal abstract bool Speaks(NamespacePolicy strictest);

    /// <summary>What fills in the rule's message, after the namespace.</summary>
    internal abstract string[] Arguments(NamespacePolicy policy, string violation);

    private protected sealed override void Check(RuleContext context, PodView pod)
    {
        // A PodTemplate makes no pods by itself.
        if (pod.Workload.Kind == "PodTemplate" || NamespacePolicy.Of(context, pod) is not { Count: > 0 } policies)
        {
            return;
        }

        // Two levels can ask for the same thing in two ways: what is wrong with a value is said once.
        var said = new HashSet<Origin>();
        foreach (var control in Controls.Value)
        {
            if (policies.FirstOrDefault(policy => policy.Forbids(control)) is not { } strictest || !Speaks(strictest))
            {
                continue;
            }

            foreach (var violation in control.Violations(pod).Where(violation => !IsSaid(violation)).ToList())
            {
                var what = string.Format(CultureInfo.InvariantCulture, control.Descriptor.Message, [.. violation.Arguments]);
                context.Report(violation.At, Arguments(strictest, Uncapitalized(what)), finding => finding with { Replacement = violation.Replacement });
            }
        }

        bool IsSaid(PodSecurityViolation violation) => violation.At is ScalarNode { Origin: { } origin } && !said.Add(origin);
    }

    private static string Uncapitalized(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);
}
