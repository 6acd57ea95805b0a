using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A port without a name in a Service that has several.</summary>
public sealed class SeveralPortsHaveNames : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3008",
        "Of several ports each needs a name",
        "Port {0} of Service '{1}' needs a name, since the Service has {2} ports",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT06"],
        Why = "With one port there is no doubt which is meant. With several, the API server asks for a name for each and refuses a Service where one lacks it. "
            + "Manifests gives a port the name of the container's port that it leads to, where that has one.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [ContainerPort(9090)]
            [Service("web", 80, TargetPort = 8080, PortName = "http")]
            [ServicePort(9090)]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080)]
            [ContainerPort(9090)]
            [Service("web", 80, TargetPort = 8080, PortName = "http")]
            [ServicePort(9090, Name = "metrics")]
            public sealed class Web;
            """,
        Fix = "Name the port: `PortName` of `[Service]`, `Name` of `[ServicePort]`. Or name the container's port, and the Service's takes that name.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ServicePorts.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var ports = ServicePorts.Of(context).ToList();
        foreach (var port in ports.Where(port => ports.Count > 1 && string.IsNullOrEmpty(port.FindText("name"))))
        {
            context.Report(port["port"] ?? port, port.FindText("port") ?? "?", context.Object.Name, ports.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
