using System;

namespace Manifests.Mapping;

/// <summary>Where the fields lie that an attribute inherits, when that is not the same for all that inherit them.</summary>
/// <remarks>The path of such a <see cref="FieldAttribute"/> begins with a <see cref="Name"/>, in whose place each attribute puts its own <see cref="Path"/>.</remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PlaceAttribute : Attribute
{
    public PlaceAttribute(string name, string path)
    {
        Name = name;
        Path = path;
    }

    public string Name { get; }

    public string Path { get; }
}
