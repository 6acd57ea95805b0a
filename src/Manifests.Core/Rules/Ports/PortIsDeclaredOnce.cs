using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Ports;

/// <summary>A port that a Service or a container declares twice.</summary>
public sealed class PortIsDeclaredOnce : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3004",
        "A port is declared once",
        "{0} already has {1}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT07", "PRT21"],
        Why = "A Service tells its ports apart by number and protocol, and by name; a container tells its ports apart by name. The API server refuses an object in which two of them are the same.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [ContainerPort(9090, Name = "http")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [ContainerPort(9090, Name = "metrics")]
            public sealed class Web;
            """,
        Fix = "Remove the second port, or give it a number or name of its own.",
    };

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        CheckService(context);
        foreach (var container in PodContainers.Of(context))
        {
            var earlier = new List<MappingNode>();
            foreach (var port in container.FindItems("ports"))
            {
                if (SameName(earlier, port) is { } first)
                {
                    Report(context, port["name"], PodContainers.Subject(container), $"a port named '{port.FindText("name")}': {first.FindText("containerPort")}", first["name"]);
                }

                earlier.Add(port);
            }
        }
    }

    private static void CheckService(RuleContext context)
    {
        var owner = $"Service '{context.Object.Name}'";
        var earlier = new List<MappingNode>();
        foreach (var port in ServicePorts.Of(context))
        {
            if (Same(earlier, port, "port") is { } sameNumber)
            {
                Report(context, port["port"], owner, "a port " + ServicePorts.Key(port, "port") + Named(sameNumber), sameNumber["port"]);
            }
            else if (SameName(earlier, port) is { } sameName)
            {
                Report(context, port["name"], owner, $"a port named '{port.FindText("name")}': {sameName.FindText("port")}", sameName["name"]);
            }
            else if (Same(earlier, port, "nodePort") is { } sameNode)
            {
                Report(context, port["nodePort"], owner, $"node port {ServicePorts.Key(port, "nodePort")}, for its port {sameNode.FindText("port")}", sameNode["nodePort"]);
            }

            earlier.Add(port);
        }
    }

    private static MappingNode? Same(IEnumerable<MappingNode> earlier, MappingNode port, string field) =>
        PortRange.Holds(port[field])
            ? earlier.FirstOrDefault(other => other[field] is not null && ServicePorts.Key(other, field) == ServicePorts.Key(port, field))
            : null;

    private static MappingNode? SameName(IEnumerable<MappingNode> earlier, MappingNode port) =>
        port.FindText("name") is { } name && DnsNames.LabelProblem(name) is null
            ? earlier.FirstOrDefault(other => other.FindText("name") == name)
            : null;

    private static void Report(RuleContext context, Node? at, string owner, string what, Node? first) =>
        context.Report(at, [owner, what], finding => finding with { Related = first?.Origin is { } origin ? [origin] : [] });

    private static string Named(MappingNode port) => port.FindText("name") is { Length: > 0 } name ? $", named '{name}'" : "";
}
