using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A Service that shall have no address, and one outside the cluster.</summary>
public sealed class HeadlessIsClusterIP : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3012",
        "A headless Service is of type ClusterIP",
        "Service '{0}' is headless, so its type cannot be {1}: it has no address that nodes or a load balancer could lead to",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT11"],
        Why = "A headless Service is a name that leads straight to the pods, without an address of its own. The types NodePort and LoadBalancer open ways to just that address. "
            + "The API server refuses a Service that asks for both.",
        Wrong = """
            [Pod("db")]
            [Container("db", "example/db:1.0")]
            [Service("db", 5432, Headless = true, Type = ServiceType.LoadBalancer)]
            public sealed class Database;
            """,
        Right = """
            [Pod("db")]
            [Container("db", "example/db:1.0")]
            [Service("db", 5432, Headless = true)]
            [Service("db-public", 5432, Type = ServiceType.LoadBalancer)]
            public sealed class Database;
            """,
        Fix = "Remove one of the two; or make two Services, one headless for those in the cluster, one for those outside.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (ServicePorts.IsHeadless(context.Object) && ServicePorts.IsOnNodes(context.Object))
        {
            context.Report(context.Object.Root.Find("spec.type"), context.Object.Name, ServicePorts.TypeOf(context.Object));
        }
    }
}
