using Manifests.Core.Collections;

namespace Manifests.Core.Objects;

/// <summary>One attribute of a preset, as other projects know it.</summary>
/// <param name="Preset">The full name of the class that is the preset.</param>
/// <param name="Place">The attribute's place among those of the preset, from 0.</param>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Options">What it says.</param>
public sealed record PresetPart(string Preset, int Place, string Attribute, EquatableArray<PresetOption> Options);

/// <summary>One option of an attribute of a preset.</summary>
/// <param name="Name">The option's name.</param>
/// <param name="Value">Its value, in a form of the reader's own.</param>
public readonly record struct PresetOption(string Name, string Value);
