using System;

namespace Manifests.Mapping;

/// <summary>A field that the attribute always writes, whatever is given.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class FixedFieldAttribute : Attribute
{
    public FixedFieldAttribute(string path, string value)
    {
        Path = path;
        Value = value;
    }

    public string Path { get; }

    public string Value { get; }
}
