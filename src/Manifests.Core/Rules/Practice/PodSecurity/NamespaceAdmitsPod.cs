using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A pod that its namespace does not let in.</summary>
public sealed class NamespaceAdmitsPod : PodRule
{
    private static readonly Lazy<IReadOnlyList<PodSecurityRule>> Controls = new(() => [.. RuleCatalogue.ObjectRules.OfType<PodSecurityRule>()]);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8040",
        "A pod keeps to what its namespace enforces",
        "Namespace '{0}' enforces the pod security level '{1}' and lets no such pod in: {2}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["REF62"],
        Why = "A namespace with the label `pod-security.kubernetes.io/enforce` refuses pods that do not keep to that level. A Deployment is accepted there with a "
            + "mere warning, but none of its pods is ever made: it stays at 0 of its replicas. Each control of the levels has a rule of its own, which says more.",
        Wrong = """
            [Namespace("shop", Enforce = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [SecurityContext(Privileged = true)]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Right = """
            [Namespace("shop", Enforce = PodSecurityLevel.baseline)]
            public static class Shop;

            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            [InNamespace("shop")]
            public sealed class Web;
            """,
        Fix = "Take away what the level forbids, and write what it asks for: `[Hardened]` on the class is all that *restricted* asks for.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        // A PodTemplate makes no pods by itself.
        if (pod.Workload.Kind == "PodTemplate" || EnforcedPolicy.Of(context, pod) is not { } policy)
        {
            return;
        }

        // Two levels can ask for the same thing in two ways: what is wrong with a value is said once.
        var said = new HashSet<Origin>();
        foreach (var control in Controls.Value.Where(policy.Forbids))
        {
            foreach (var violation in control.Violations(pod).Where(violation => !IsSaid(violation)).ToList())
            {
                var what = string.Format(CultureInfo.InvariantCulture, control.Descriptor.Message, [.. violation.Arguments]);
                context.Report(violation.At, [policy.Namespace, policy.Level.ToString().ToLowerInvariant(), Uncapitalized(what)], finding => finding with { Replacement = violation.Replacement });
            }
        }

        bool IsSaid(PodSecurityViolation violation) => violation.At is ScalarNode { Origin: { } origin } && !said.Add(origin);
    }

    private static string Uncapitalized(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence.Substring(1);
}
