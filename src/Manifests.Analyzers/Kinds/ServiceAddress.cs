using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Variables whose value is the address of a class's Service.</summary>
internal static class ServiceAddress
{
    /// <summary>Completes the variable that an attribute has just added to a container.</summary>
    public static void Complete(ObjectDraft draft, AttributeUse use, MappingNode container)
    {
        if (use.Value(nameof(EnvAttribute.ServiceOf)) is not { Type: { } target } reference || ClassService.Of(draft.FactsOf(target)) is not { } service)
        {
            return;
        }

        var asked = use.Text(nameof(EnvAttribute.ServicePort));
        var port = ClassService.Port(service, asked);
        if (port is not null || asked is null)
        {
            container.FindLastItem("env")!.Set("value", ScalarNode.String(Of(service, port), reference.Origin));
        }
    }

    private static string Of(ObjectFacts service, PortFacts? port)
    {
        var scheme = port is { Number: "443" } or { Name: "https" } ? "https" : "http";
        var host = service.Namespace is { } ns ? $"{service.Name}.{ns}.svc" : service.Name;
        return port is null ? $"{scheme}://{host}" : $"{scheme}://{host}:{port.Number}";
    }
}
