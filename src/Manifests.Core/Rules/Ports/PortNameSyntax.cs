using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Ports;

/// <summary>A text that cannot be the name of a port.</summary>
public sealed class PortNameSyntax : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3009",
        "A port's name is short and in lower case",
        "'{0}' cannot name a {1} port: {2}{3}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT04", "PRT20"],
        Why = "The name of a container's port has at most 15 characters, all of them lower-case letters, digits or '-', with at least one letter, no '-' at either end and no two in a row. "
            + "What refers to such a port by name, a probe or a Service's target port, follows the same rule. The name of a Service's own port may have 63 characters and needs no letter. "
            + "The API server refuses any other name.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "Web_Http")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "web-http")]
            public sealed class Web;
            """,
        Fix = "Write the name in lower case, with '-' between words, and keep it short. It must be the same wherever it is used.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var port in PodContainers.Of(context).SelectMany(container => container.FindItems("ports")))
        {
            CheckContainerName(context, NonEmpty(port["name"]));
        }

        foreach (var port in ContainerHandler.Of(context).SelectMany(handler => handler.AskedPorts()))
        {
            CheckContainerName(context, port);
        }

        foreach (var port in ServicePorts.Of(context))
        {
            CheckContainerName(context, NonEmpty(port["targetPort"]));
            CheckServiceName(context, port);
        }
    }

    // An empty text is how Kubernetes writes "none", except in a probe.
    private static ScalarNode? NonEmpty(Node? node) => node is ScalarNode { Text.Length: > 0 } scalar ? scalar : null;

    private static void CheckContainerName(RuleContext context, ScalarNode? name)
    {
        if (name is { Type: ScalarType.String } && PortNames.Problem(name.Text) is { } problem)
        {
            Report(context, name, "container's", problem, PortNames.Suggest(name.Text));
        }
    }

    private static void CheckServiceName(RuleContext context, MappingNode port)
    {
        // A name that the reader took over from the container's port is reported there.
        if (NonEmpty(port["name"]) is { Type: ScalarType.String } name && !(name.Origin is not null && name.Origin == port.Origin)
            && DnsNames.LabelProblem(name.Text) is { } problem)
        {
            Report(context, name, "Service's", problem, DnsNames.SuggestLabel(name.Text));
        }
    }

    private static void Report(RuleContext context, ScalarNode name, string owner, string problem, string? suggestion) =>
        context.Report(name, [name.Text, owner, problem, Candidates.DidYouMean(suggestion)], finding => finding with { Replacement = suggestion });
}
