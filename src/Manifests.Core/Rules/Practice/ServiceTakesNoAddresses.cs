using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A Service that takes over addresses.</summary>
public sealed class ServiceTakesNoAddresses : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8064",
        "A Service takes over no address",
        "Service '{0}' takes over the address {1}, whomever it belongs to",
        RuleSeverity.Warning)
    {
        IsEnabledByDefault = false,
        Catalogue = ["SEC26"],
        Why = "With `externalIPs` the nodes lead what is sent to an address to the Service, even if the address is somebody else's "
            + "(CVE-2020-8554). Clusters that are shared forbid it, and the field is deprecated since Kubernetes 1.36.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080, ExternalIPs = ["192.168.56.30"])]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Service(80, TargetPort = 8080, Type = ServiceType.LoadBalancer)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Use a Service of type `LoadBalancer`, or an Ingress.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["Service"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { Kind: "Service", ApiVersion: "v1" } && context.Object.Root.Find("spec.externalIPs") is SequenceNode addresses)
        {
            foreach (var address in addresses.OfType<ScalarNode>())
            {
                context.Report(address, context.Object.Name, address.Text);
            }
        }
    }
}
