using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A probe that asks a port which its container does not declare.</summary>
public sealed class ProbePortIsDeclared : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S3005",
        "A probe's port must be declared by its container",
        "The {0} asks port {1}, but the container {2}",
        RuleSeverity.Warning)
    {
        HoldsAgainstOthers = true,
        Catalogue = ["PRT26", "PRT27"],
        Why = "A name is looked up among the ports of the very container that the probe belongs to. If there is none of that name, each probe fails: a liveness probe restarts a healthy container over and over, "
            + "a readiness probe keeps it out of every Service. A number is asked as it is; where the container declares its ports and this is none of them, most likely nobody listens there.",
        Wrong = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [LivenessProbe("/healthz", Port = "htpp")]
            public sealed class Web;
            """,
        Right = """
            [Pod("web")]
            [Container("web", "example/web:1.0")]
            [ContainerPort(8080, Name = "http")]
            [LivenessProbe("/healthz", Port = "http")]
            public sealed class Web;
            """,
        Fix = "Name a port of the container, or declare the one that is asked with `[ContainerPort]`. Left out, `Port` is the container's first port.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var numbersOfPod = new Lazy<List<string>>(() => [.. PodContainers.Of(context).SelectMany(container => Declared(container, "containerPort"))]);
        foreach (var handler in ContainerHandler.Of(context).Where(handler => handler.Node.FindText("httpGet.host") is null && handler.Node.FindText("tcpSocket.host") is null))
        {
            foreach (var port in handler.AskedPorts())
            {
                if (port.Type == ScalarType.String && PortNames.IsValid(port.Text))
                {
                    CheckName(context, handler, port);
                }
                else if (PortRange.Holds(port) && !numbersOfPod.Value.Contains(port.Text))
                {
                    CheckNumber(context, handler, port);
                }
            }
        }
    }

    private static void CheckName(RuleContext context, ContainerHandler handler, ScalarNode port)
    {
        // A name that the container misspells is reported there; mended, it may well be the one that is asked for.
        var names = Declared(handler.Container, "name");
        if (names.All(PortNames.IsValid) && !names.Contains(port.Text))
        {
            Report(context, handler, port, names, names.Count == 0 ? "gives no port a name" : "only names " + string.Join(", ", names));
        }
    }

    // Without any declared port there is nothing to hold the number against: Kubernetes does not ask for the declaration.
    private static void CheckNumber(RuleContext context, ContainerHandler handler, ScalarNode port)
    {
        var numbers = Declared(handler.Container, "containerPort");
        if (numbers.Count > 0)
        {
            Report(context, handler, port, numbers, "only declares " + string.Join(", ", numbers));
        }
    }

    private static void Report(RuleContext context, ContainerHandler handler, ScalarNode port, IReadOnlyList<string> declared, string declares)
    {
        var nearest = declared.Count == 1 ? declared[0] : Candidates.Nearest(port.Text, declared);
        context.Report(
            port,
            [handler.Words, port.Type == ScalarType.String ? $"'{port.Text}'" : port.Text, declares + Candidates.DidYouMean(nearest)],
            finding => finding with
            {
                Replacement = nearest,
                Related = [.. handler.Container.FindItems("ports").Select(declaration => declaration.Origin).OfType<Origin>()],
            });
    }

    private static IReadOnlyList<string> Declared(MappingNode container, string field) =>
        [.. container.FindItems("ports").Select(port => port.FindText(field)).Where(text => !string.IsNullOrEmpty(text)).OfType<string>().Distinct()];
}
