using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A port that only root can listen on.</summary>
public sealed class PortNeedsNoRoot : ContainerRule
{
    private const long FirstFree = 1024;

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8069",
        "A container listens above port 1023",
        "{0} listens on port {1}, for which many container engines want root",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT48"],
        Why = "A process that is not root cannot listen below 1024, unless the engine or a sysctl allows it. The Service can have port 80 "
            + "all the same. Images of .NET listen on 8080.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(80)]
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
        Fix = "Let the app listen on another port, and the Service lead there.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var port in container.FindItems("ports").Where(port => WholeNumber.Of(port["containerPort"]) is > 0 and < FirstFree))
        {
            context.Report(port["containerPort"], PodContainers.Subject(container), port.FindText("containerPort")!);
        }
    }
}
