using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>Several pods that hold the same port of their nodes.</summary>
public sealed class HostPortLeavesRoom : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3049",
        "Pods that hold a port of their node need a node each",
        "Each pod of {0} holds port {1} of its node, and {2}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT25"],
        Why = "A port of a node is held by one pod. Several pods that hold the same one need as many nodes, and a rolling update that starts the new pod first needs one more: where there is none, it waits for ever.",
        Wrong = """
            [Deployment("web", Replicas = 3)]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, HostPort = 80)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web", Replicas = 3)]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [Service("web", 80, TargetPort = 8080)]
            public sealed class Web;
            """,
        Fix = "Use a Service, or a DaemonSet, which has one pod on each node; or let an update end the old pod first with `[RollingUpdate(MaxSurge = 0, MaxUnavailable = 1)]`.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (HostPort.Of(context.Object).FirstOrDefault() is not { } port || Problem(context) is not { } problem)
        {
            return;
        }

        context.Report(port.Written, context.Object.ToString(), port.Written.Text, problem);
    }

    private static string? Problem(RuleContext context)
    {
        var root = context.Object.Root;
        var isDeployment = context.Object is { Kind: "Deployment", ApiVersion: "apps/v1" };
        var pods = ClaimUse.MostPods(context) ?? 1;
        var surges = isDeployment && root.FindText("spec.strategy.type") != "Recreate" && root.FindText("spec.strategy.rollingUpdate.maxSurge") is not ("0" or "0%");
        return !isDeployment && context.Object is not { Kind: "StatefulSet", ApiVersion: "apps/v1" } ? null
            : pods > 1 ? $"there are {WholeNumber.InWords(pods)} of them: they need {(surges ? "more than " : "")}{WholeNumber.InWords(pods)} nodes"
            : pods == 1 && surges ? "an update starts the new pod before the old one ends: it needs a second node"
            : null;
    }
}
