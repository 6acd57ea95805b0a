using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>A port of a Service or a container.</summary>
/// <param name="Number">The port, as it is written.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="Protocol">Its protocol; <c>TCP</c> where none is written.</param>
public sealed record PortFacts(string Number, string? Name, string Protocol)
{
    /// <summary>The protocol of a port that names none.</summary>
    public const string DefaultProtocol = "TCP";

    /// <summary>Reads a port.</summary>
    /// <param name="port">The mapping.</param>
    /// <param name="numberField"><c>port</c> of a Service, <c>containerPort</c> of a container.</param>
    public static PortFacts Of(MappingNode port, string numberField) =>
        new(port.FindText(numberField) ?? "", port.FindText("name"), port.FindText("protocol") ?? DefaultProtocol);
}
