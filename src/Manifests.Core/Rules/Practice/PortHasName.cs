using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A port that others can only know by its number.</summary>
public sealed class PortHasName : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8068",
        "A container port has a name",
        "Port {0} of {1} has no name",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT52"],
        Why = "A Service, a probe or a monitor that refers to a port by its name goes on working when the number changes.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080, Name = "http")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write `Name`.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var port in container.FindItems("ports").Where(port => port["name"] is null))
        {
            context.Report(port["containerPort"] ?? port, port.FindText("containerPort") ?? "", PodContainers.Words(container));
        }
    }
}
