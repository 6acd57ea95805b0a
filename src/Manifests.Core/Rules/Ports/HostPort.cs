using System.Collections.Generic;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>A port of its node that a pod holds.</summary>
/// <param name="Written">The number.</param>
/// <param name="Key">The number and the protocol: <c>80/TCP</c>.</param>
/// <param name="Address">The address of the node at which it does, or null for all of them.</param>
internal sealed record HostPort(ScalarNode Written, string Key, string? Address)
{
    /// <summary>Whether no node has room for both.</summary>
    public bool Meets(HostPort other) => Key == other.Key && (Address is null || other.Address is null || Address == other.Address);

    /// <summary>The ports that the pods of a workload hold: in the node's own network each port of a container is one.</summary>
    public static IEnumerable<HostPort> Of(KubernetesObject workload)
    {
        var pod = workload.PodTemplate();
        var isInNodeNetwork = pod.FindText("spec.hostNetwork") == "true";
        foreach (var container in pod.AllContainers())
        {
            foreach (var port in container.FindItems("ports"))
            {
                if ((port["hostPort"] ?? (isInNodeNetwork ? port["containerPort"] : null)) is ScalarNode { Text: not ("" or "0") } number)
                {
                    yield return new HostPort(number, $"{number.Text}/{port.FindText("protocol") ?? PortFacts.DefaultProtocol}", port.FindText("hostIP") is { Length: > 0 } address and not ("0.0.0.0" or "::") ? address : null);
                }
            }
        }
    }
}
