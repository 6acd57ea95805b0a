using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Ports;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Network;

/// <summary>An option of a Service whose type does not have it.</summary>
public sealed class ServiceTypeHasOption : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3023",
        "An option of a Service must be one of its type",
        "{0} of Service '{1}' is only for {2}, and its type is {3}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT14", "PRT15", "PRT16"],
        Why = "Some fields are instructions to the load balancer or the nodes. Where the Service has neither, the API server refuses them.",
        Wrong = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, ExternalTrafficPolicy = TrafficPolicy.Local)]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Container(Image = "example/web:1.0")]
            [Service("web", 80, Type = ServiceType.LoadBalancer, ExternalTrafficPolicy = TrafficPolicy.Local)]
            public sealed class Web;
            """,
        Fix = "Remove the option, or give the Service the type that has it.",
    };

    private static readonly string[] OfLoadBalancers = ["loadBalancerClass", "loadBalancerSourceRanges", "allocateLoadBalancerNodePorts"];

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!ServicePorts.IsService(context.Object) || context.Object.Root.Find("spec") is not MappingNode spec)
        {
            return;
        }

        var type = ServicePorts.TypeOf(context.Object);
        foreach (var field in OfLoadBalancers.Where(field => type != "LoadBalancer" && IsSet(spec[field])))
        {
            context.Report(spec[field], field, context.Object.Name, "the type LoadBalancer", type);
        }

        // Addresses from outside the cluster are external too.
        if (!ServicePorts.IsOnNodes(context.Object) && spec["externalIPs"] is not SequenceNode { Count: > 0 } && IsSet(spec["externalTrafficPolicy"]))
        {
            context.Report(spec["externalTrafficPolicy"], "externalTrafficPolicy", context.Object.Name, "the types NodePort and LoadBalancer", type);
        }

        if (WholeNumber.Of(spec["healthCheckNodePort"]) is not (null or 0) && (type != "LoadBalancer" || spec.FindText("externalTrafficPolicy") != "Local"))
        {
            context.Report(spec["healthCheckNodePort"], "healthCheckNodePort", context.Object.Name, "the type LoadBalancer with the external traffic policy Local", type);
        }
    }

    private static bool IsSet(Node? node) => node is ScalarNode { Type: not ScalarType.Null, Text.Length: > 0 } or SequenceNode { Count: > 0 };
}
