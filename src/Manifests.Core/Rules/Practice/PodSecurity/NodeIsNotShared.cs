using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice.PodSecurity;

/// <summary>A pod that lives in a namespace of its node.</summary>
public sealed class NodeIsNotShared : PodSecurityRule
{
    private static readonly (string Field, string Shared)[] Fields = [("hostNetwork", "the network"), ("hostPID", "the processes"), ("hostIPC", "the shared memory")];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8010",
        "A pod keeps to itself on its node",
        "The pod shares {0} of its node ({1}: true), beyond which nothing holds it",
        RuleSeverity.Info)
    {
        Catalogue = ["SEC05"],
        Why = "`hostNetwork` lets a pod listen on and talk through every interface of its node, past the network policies; `hostPID` shows "
            + "it all processes with their environment, `hostIPC` their shared memory. Agents of a node need that, applications do not. The "
            + "pod security level *baseline* forbids it.",
        Wrong = """
            [DaemonSet("agent")]
            [PodOptions(HostPID = true)]
            [Container(Image = "example/agent:1.0")]
            public sealed class Agent;
            """,
        Right = """
            [DaemonSet("agent")]
            [Container(Image = "example/agent:1.0")]
            public sealed class Agent;
            """,
        Fix = "Remove the option. A Service or a container port reaches the pod without `hostNetwork`. For an agent that needs it, suppress "
            + "the rule on its class.",
    };

    internal override PodSecurityLevel Level => PodSecurityLevel.Baseline;

    internal override IEnumerable<PodSecurityViolation> Violations(PodView pod) =>
        Fields.Where(field => pod.Spec.FindText(field.Field) == "true")
            .Select(field => new PodSecurityViolation(pod.Spec[field.Field], [field.Shared, field.Field], "false"));
}
