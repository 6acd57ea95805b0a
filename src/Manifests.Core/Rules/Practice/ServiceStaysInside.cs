using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A Service that is open to the world outside.</summary>
public sealed class ServiceStaysInside : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8066",
        "A Service is reached from within the cluster only",
        "Service '{0}' is of type {1}: it is open to whoever reaches {2}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT50"],
        Why = "A `NodePort` is open on every node, a `LoadBalancer` often in the Internet. What comes in through an Ingress or a gateway has "
            + "TLS, a name and a log.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080, Type = ServiceType.NodePort)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Leave the type out and add an `[Ingress]`.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Service"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "Service", ApiVersion: "v1" } && context.Object.Root.FindText("spec.type") is "NodePort" or "LoadBalancer")
        {
            var type = context.Object.Root.FindText("spec.type")!;
            context.Report(context.Object.Root.Find("spec.type"), context.Object.Name, type, type == "NodePort" ? "a node" : "its load balancer");
        }
    }
}
