using System.Linq;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Collections;
using Manifests.Core.Objects;

namespace Manifests.Analyzers.Carrier;

/// <summary>What other projects may know of one class, or of one file of YAML.</summary>
/// <remarks>Pipeline state, equal by content: an edit that shows nothing new to others stops here.</remarks>
/// <param name="Objects">What the objects show.</param>
/// <param name="Preset">The attributes of a preset.</param>
internal sealed record IndexPart(EquatableArray<ObjectFacts> Objects, EquatableArray<PresetPart> Preset)
{
    public static IndexPart Of(DeclaredClass declared) => new(declared.Objects.Select(ObjectFacts.Of).ToEquatableArray(), declared.Preset);

    public static IndexPart Of(ProjectYamlFile? file) => new(file?.Objects.Select(ObjectFacts.Of).ToEquatableArray() ?? [], []);
}
