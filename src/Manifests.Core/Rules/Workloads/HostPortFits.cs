using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>Host ports of a pod that collide, or that differ from the ports of containers on the host network.</summary>
public sealed class HostPortFits : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S6110",
        "A host port is taken once, and is the container's own on the host network",
        "{0} of {1} {2}",
        RuleSeverity.Error)
    {
        Catalogue = ["PRT23", "PRT24"],
        Why = "A `hostPort` opens a port of the node for a container. Two containers of a pod cannot have the same one, and with `hostNetwork` the container listens on the node itself, so its port is the host port. The API server refuses everything else.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              hostNetwork: true
              dnsPolicy: ClusterFirstWithHostNet
              containers:
                - name: web
                  image: example/web:1.0
                  ports:
                    - containerPort: 8080
                      hostPort: 80
            """,
        Right = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              hostNetwork: true
              dnsPolicy: ClusterFirstWithHostNet
              containers:
                - name: web
                  image: example/web:1.0
                  ports:
                    - containerPort: 8080
                      hostPort: 8080
            """,
        Fix = "Leave the host port out, or make it the one that the container listens on.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => PodTemplates.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var isOnHost = PodSpecs.Of(context).IsTrue("hostNetwork");
        foreach (var (container, path) in PodSpecs.ContainersOf(context))
        {
            foreach (var port in container.FindItems("ports").Where(port => WholeNumber.Of(port["hostPort"]) is not (null or 0)))
            {
                var hostPort = (ScalarNode)port["hostPort"]!;
                if (isOnHost && WholeNumber.Of(port["containerPort"]) is { } number && number != WholeNumber.Of(hostPort))
                {
                    context.Report(hostPort, path + ".ports.hostPort", context.Object.ToString(), $"is {hostPort.Text}, but on the host network it must be the containerPort, {WholeNumber.InWords(number)}");
                }
                else if (path.Contains(".containers[") && !taken.Add($"{port.FindText("protocol") ?? "TCP"}/{port.FindText("hostIP")}/{hostPort.Text}"))
                {
                    context.Report(hostPort, path + ".ports.hostPort", context.Object.ToString(), $"is {hostPort.Text}, which another port of the pod has already");
                }
            }
        }
    }
}
