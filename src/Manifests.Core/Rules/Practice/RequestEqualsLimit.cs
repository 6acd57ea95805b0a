using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that can use more than it asked for.</summary>
public sealed class RequestEqualsLimit : ContainerRule
{
    private static readonly string[] Resources = ["cpu", "memory"];

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8083",
        "A request equals its limit",
        "{0} asks for {1} of {2} and may use {3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["RES07"],
        Why = "A pod whose requests equal its limits is of the quality class Guaranteed: it never runs on what others asked for, and is the "
            + "last to be evicted. This rule is for those who want that.",
        Wrong = """
            [Deployment("web")]
            [Resources(Memory = "128Mi", MemoryLimit = "256Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [Resources(Memory = "256Mi", MemoryLimit = "256Mi")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the same amount twice.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var resource in Resources)
        {
            if (ContainerResources.Read(container.Find("resources.requests." + resource)) is var (request, asked)
                && ContainerResources.Read(container.Find("resources.limits." + resource)) is var (limit, most) && asked.CompareTo(most) != 0)
            {
                context.Report(request, PodContainers.Subject(container), request.Text, resource, limit.Text);
            }
        }
    }
}
