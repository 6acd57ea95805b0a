using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A container that asks for more than it may use.</summary>
public sealed class RequestWithinLimit : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6001",
        "A request must not be above its limit",
        "The {0} is {1}, which is more than its limit of {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["RES02"],
        Why = "The request is what the scheduler keeps free for the container, the limit what the container may use at most. The API server refuses a request that could never be used. "
            + "Amounts are compared by value, whatever their units: 64Mi (67,108,864 bytes) is more than 64M (64,000,000).",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "512Mi", MemoryLimit = "256Mi")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [Resources(Memory = "256Mi", MemoryLimit = "512Mi")]
            public sealed class Web;
            """,
        Fix = "Lower the request or raise the limit. Where only a limit is given, the request is the same.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var request in ContainerResources.Of(context).Where(resource => resource.List == "requests"))
        {
            var limits = request.Container.Find("resources.limits") as MappingNode;
            if (ContainerResources.Read(limits?[request.Name]) is var (limit, most) && request.Amount > most)
            {
                context.Report(
                    request.Written,
                    [request.Words, request.Written.Text, limit.Text],
                    finding => finding with { Related = limit.Origin is { } origin ? [origin] : [] });
            }
        }
    }
}
