using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>A container that one can log in to.</summary>
public sealed class ShellIsNotServed : ContainerRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8067",
        "A container serves no SSH",
        "{0} opens port 22, that of SSH",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["PRT51"],
        Why = "A container needs no login of its own: `kubectl exec` and `kubectl debug` go through the API server, which asks who it is and "
            + "writes it down.",
        Wrong = """
            [Deployment("web")]
            [ContainerPort(22)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [ContainerPort(8080)]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Remove the port, and the server from the image.",
    };

    private protected override void Check(RuleContext context, PodView pod, MappingNode container)
    {
        foreach (var port in container.FindItems("ports").Where(port => WholeNumber.Of(port["containerPort"]) == 22 && port.FindText("protocol") is null or "TCP"))
        {
            context.Report(port["containerPort"], PodContainers.Subject(container));
        }
    }
}
