using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A headless Service with fields that only mean something for a Service with an address.</summary>
public sealed class HeadlessHasNoAddress : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3013",
        "A headless Service has no use for addresses",
        "Service '{0}' is headless, so its {1} has no effect",
        RuleSeverity.Warning)
    {
        Catalogue = ["PRT12"],
        Why = "The nodes do not forward anything for a headless Service: its name leads straight to the pods. External addresses, a load balancer's address and session affinity all belong to "
            + "the forwarding. They are accepted, with a warning by the API server, and ignored.",
        Wrong = """
            [Pod("db")]
            [Container("db", "example/db:1.0")]
            [Service("db", 5432, Headless = true, ExternalIPs = new[] { "192.168.56.30" })]
            public sealed class Database;
            """,
        Right = """
            [Pod("db")]
            [Container("db", "example/db:1.0")]
            [Service("db", 5432, ExternalIPs = new[] { "192.168.56.30" })]
            public sealed class Database;
            """,
        Fix = "Remove the field, or remove `Headless`; or make a second Service for those who come from outside.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        // One that also has a type for the outside is refused as a whole, by another rule.
        if (!ServicePorts.IsHeadless(context.Object) || ServicePorts.TypeOf(context.Object) != ServicePorts.DefaultType || context.Object.Root.Find("spec") is not MappingNode spec)
        {
            return;
        }

        if (spec["externalIPs"] is SequenceNode { Count: > 0 } addresses)
        {
            context.Report(addresses, context.Object.Name, "externalIPs");
        }

        if (spec.FindText("loadBalancerIP") is { Length: > 0 })
        {
            context.Report(spec["loadBalancerIP"], context.Object.Name, "loadBalancerIP");
        }

        if (spec.FindText("sessionAffinity") == "ClientIP")
        {
            context.Report(spec["sessionAffinity"], context.Object.Name, "sessionAffinity");
        }
    }
}
