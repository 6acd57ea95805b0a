using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Ports;

/// <summary>The ports and the type of a Service, as the rules about them ask for them.</summary>
internal static class ServicePorts
{
    /// <summary>The kind that these rules are about.</summary>
    public static IReadOnlyCollection<string> Kinds { get; } = ["Service"];

    /// <summary>The type of a Service that names none.</summary>
    public const string DefaultType = "ClusterIP";

    /// <summary>The ports; none where the object is no Service.</summary>
    public static IEnumerable<MappingNode> Of(RuleContext context) => Of(context.Object);

    /// <summary>The ports; none where the object is no Service.</summary>
    public static IEnumerable<MappingNode> Of(KubernetesObject? source) => IsService(source) ? source!.Root.FindItems("spec.ports") : [];

    /// <summary>Whether an object is a Service of Kubernetes itself: there are custom resources of that name.</summary>
    public static bool IsService(KubernetesObject? source) => source is { Kind: "Service", ApiVersion: "v1" };

    /// <summary><c>spec.type</c>, as the API server takes it.</summary>
    public static string TypeOf(KubernetesObject service) => service.Root.FindText("spec.type") is { Length: > 0 } type ? type : DefaultType;

    /// <summary>Whether the Service has an address on every node, and so ports there.</summary>
    public static bool IsOnNodes(KubernetesObject service) => TypeOf(service) is "NodePort" or "LoadBalancer";

    /// <summary>Whether the Service has no address of its own.</summary>
    public static bool IsHeadless(KubernetesObject service) => IsService(service) && service.Root.FindText("spec.clusterIP") == "None";

    /// <summary>That a Service has no port of a number, as the end of a sentence; null where it has, or where its ports are not known.</summary>
    public static string? Lack(ClusterObject service, string port) => service.Facts.Ports is { Count: > 0 } ports && ports.All(known => known.Number != port)
        ? $"at port {port}, which it lacks: it has {string.Join(", ", ports.Select(known => known.Number))}"
        : null;

    /// <summary><c>80/TCP</c>: what makes a port different from the others of its Service or pod.</summary>
    public static string Key(MappingNode port, string numberField) => $"{port.FindText(numberField)}/{port.FindText("protocol") ?? PortFacts.DefaultProtocol}";
}
