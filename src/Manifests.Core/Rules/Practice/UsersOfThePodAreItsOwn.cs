using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A pod whose users are those of its node.</summary>
public sealed class UsersOfThePodAreItsOwn : PodRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8099",
        "The users of a pod are not those of its node",
        "Whoever breaks out of the pod is the same user on its node: hostUsers is not false",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC28"],
        Why = "With `hostUsers: false` root in the pod is nobody on its node, and whoever breaks out of it can do little there. It is on by default since Kubernetes 1.33, needs a recent Linux on the nodes, "
            + "and does not go together with the network, processes or memory of the node.",
        Wrong = """
            [Deployment("web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [PodOptions(HostUsers = false)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `[PodOptions(HostUsers = false)]`.",
    };

    private protected override void Check(RuleContext context, PodView pod)
    {
        var sharesWithTheNode = pod.Spec.IsTrue("hostNetwork") || pod.Spec.IsTrue("hostPID") || pod.Spec.IsTrue("hostIPC");
        if (!pod.HasUsersOfItsOwn && !pod.IsWindows && !sharesWithTheNode)
        {
            context.Report(pod.Spec["hostUsers"], [], finding => finding with { Replacement = pod.Spec["hostUsers"] is null ? null : "false" });
        }
    }
}
