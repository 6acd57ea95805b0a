using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A Service that leads to a port which no container of its pods declares.</summary>
public sealed class TargetPortNumberIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3001",
        "A target port must be a declared container port",
        "Service '{0}' leads to port {1}, but {2} declares {3}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT02"],
        Why = "The Service hands connections to the port that `targetPort` names. If nothing listens there, each of them is refused. The pods of this Service do "
            + "declare ports, and this is none of them: one of the two is a mistake.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8000)]
            [Service("web", 80, TargetPort = 8080)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8000)]
            [Service("web", 80, TargetPort = 8000)]
            public sealed class Web;
            """,
        Fix = "Lead the Service to a port that the container declares, or declare the port with `[ContainerPort]`. Without any `[ContainerPort]` the rule is silent, "
            + "since Kubernetes does not ask for the declaration.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pods = ServicePods.Of(context);
        var declared = pods.SelectMany(pod => pod.Facts.Ports).ToList();
        if (declared.Count == 0)
        {
            return;
        }

        foreach (var port in context.Object.Root.FindItems("spec.ports"))
        {
            if ((port["targetPort"] ?? port["port"]) is ScalarNode target && target.TryGetInteger(out var number)
                && number is >= 1 and <= 65535 && declared.All(candidate => candidate.Number != target.Text))
            {
                Report(context, target, pods, declared);
            }
        }
    }

    private static void Report(RuleContext context, ScalarNode target, IReadOnlyList<ClusterObject> pods, IReadOnlyList<PortFacts> declared)
    {
        var numbers = declared.Select(port => port.Number).Distinct().ToList();
        var nearest = numbers.Count == 1 ? numbers[0] : Candidates.Nearest(target.Text, numbers);
        context.Report(
            target,
            [context.Object.Name, target.Text, pods[0].ToString(), "only " + string.Join(", ", numbers) + Candidates.DidYouMean(nearest)],
            finding => finding with
            {
                Replacement = nearest,
                Related = [.. pods.Select(pod => pod.Origin).OfType<Origin>()],
                Properties = ServicePods.FixOn(pods, FixProperties.Port, target.Text),
            });
    }
}
