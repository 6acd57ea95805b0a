using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A Service that leads to a port by a name which no container of its pods gives to one.</summary>
public sealed class TargetPortNameIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3002",
        "A target port's name must be that of a container port",
        "Service '{0}' leads to the port named '{1}', but {2} {3}",
        RuleSeverity.Error)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT01"],
        Why = "A `targetPort` that is a name is looked up among the named ports of each pod. A pod that has no port of that name is left out of the Service's endpoints, though it runs and is ready: "
            + "connections to the Service are refused. Unlike a number, a name can only come from a declared container port.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [Service("web", 80, TargetPort = "htpp")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [Service("web", 80, TargetPort = "http")]
            public sealed class Web;
            """,
        Fix = "Write the name that the container's port has, or give the port that name: `[ContainerPort(8080, Name = \"http\")]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var pods = ServicePods.Of(context);
        if (pods.Count == 0 || pods.Any(AreItsPortsUnknown))
        {
            return;
        }

        var names = pods.SelectMany(pod => pod.Facts.Ports).Select(port => port.Name).OfType<string>().Where(name => name.Length > 0).Distinct().ToList();
        // A name that the container misspells is reported there; mended, it may well be the one that is asked for.
        if (!names.All(PortNames.IsValid))
        {
            return;
        }

        foreach (var port in ServicePorts.Of(context))
        {
            if (port["targetPort"] is ScalarNode { Type: ScalarType.String } target && PortNames.IsValid(target.Text) && !names.Contains(target.Text))
            {
                Report(context, target, pods, names);
            }
        }
    }

    // Of an object of the world outside only the labels are told.
    private static bool AreItsPortsUnknown(ClusterObject pod) => pod is { Source: null, Facts: { DeclaringType: null, Ports.Count: 0 } };

    private static void Report(RuleContext context, ScalarNode target, IReadOnlyList<ClusterObject> pods, IReadOnlyList<string> names)
    {
        var nearest = names.Count == 1 ? names[0] : Candidates.Nearest(target.Text, names);
        var declared = names.Count == 0 ? "gives no port a name" : "only names " + string.Join(", ", names);
        context.Report(
            target,
            [context.Object.Name, target.Text, pods[0].ToString(), declared + Candidates.DidYouMean(nearest)],
            finding => finding with
            {
                Replacement = nearest,
                Related = [.. pods.Select(pod => pod.Origin).OfType<Origin>()],
                Properties = ServicePods.FixOn(pods, FixProperties.PortName, target.Text),
            });
    }
}
