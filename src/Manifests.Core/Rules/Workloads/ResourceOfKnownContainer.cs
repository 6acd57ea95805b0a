using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>A variable with an amount of a container that there is not.</summary>
public sealed class ResourceOfKnownContainer : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6039",
        "A variable is of a container of the pod",
        "The pod has no container '{0}'{1}",
        RuleSeverity.Warning)
    {
        Catalogue = ["REF54"],
        Why = "A variable with the request or limit of another container finds it by name among the pod's containers. Where there is none of that name, the node cannot make the variable, and the container does not start.",
        Wrong = """
            [Deployment("web")]
            [EnvFromResource("LIMIT", "limits.cpu", ContainerName = "wbe")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Right = """
            [Deployment("web")]
            [EnvFromResource("LIMIT", "limits.cpu", ContainerName = "web")]
            [Container("web", "example/web:1.0")]
            public sealed class Web;
            """,
        Fix = "Write the name of a container of the same pod, or leave it out for the one with the variable.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var containers = PodContainers.Of(context).ToList();
        var names = containers.Select(container => container.FindText("name")).OfType<string>().ToList();
        foreach (var name in containers.SelectMany(container => container.FindItems("env")).Select(variable => variable.Find("valueFrom.resourceFieldRef.containerName")).OfType<ScalarNode>())
        {
            if (name.Text.Length > 0 && !names.Contains(name.Text))
            {
                var meant = Candidates.Nearest(name.Text, names);
                context.Report(name, [name.Text, Candidates.DidYouMean(meant)], finding => finding with { Replacement = meant });
            }
        }
    }
}
