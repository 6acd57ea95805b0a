using Manifests.Core.Collections;
using Manifests.Core.Objects;

namespace Manifests.Analyzers.Carrier;

/// <summary>One class, and what it makes.</summary>
/// <remarks>Pipeline state: deeply immutable, equal by content, without symbols, so that an edit elsewhere stops here.</remarks>
/// <param name="FullName">The class's full name.</param>
/// <param name="Identity">What tells the class from every other one, also in code that does not compile.</param>
/// <param name="Identifier">The class's own name, as far as it can stand in a C# identifier.</param>
/// <param name="Objects">Its objects, in the order of their attributes.</param>
internal sealed record DeclaredClass(string FullName, string Identity, string Identifier, EquatableArray<KubernetesObject> Objects)
{
    /// <summary>Its attributes, where it is a preset for other classes and so makes no objects.</summary>
    public EquatableArray<PresetPart> Preset { get; init; } = [];
}
