using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Writes the references of a container's part: the names of what it takes its variables and files from.</summary>
internal static class ReferenceWriter
{
    /// <summary>Writes what a part of a container refers to.</summary>
    /// <param name="draft">The workload.</param>
    /// <param name="use">The part's attribute.</param>
    /// <param name="part">What was written of it.</param>
    /// <param name="container">The container.</param>
    public static void Write(ObjectDraft draft, AttributeUse use, MappingNode part, MappingNode container)
    {
        if (use.Shape.Type == typeof(EnvFromAttribute))
        {
            WriteImport(draft, use, part);
        }
        else if (typeof(VolumeMountAttribute).IsAssignableFrom(use.Shape.Type) || use.Shape.Type == typeof(VolumeDeviceAttribute))
        {
            VolumeWriter.Write(draft, use, part, container);
        }

        WriteNames(draft, use, part);
    }

    /// <summary>Writes the names that go into one field of a part.</summary>
    public static void WriteNames(ObjectDraft draft, AttributeUse use, MappingNode part)
    {
        foreach (var value in use.Values.Where(value => value is { Type: not null, Option.Reference.Path: not null }))
        {
            var reference = value.Option.Reference!;
            if (References.OfType(draft, value, reference.Kinds) is { } found)
            {
                part.SetAt(reference.Path!, found.Name);
            }
        }
    }

    private static void WriteImport(ObjectDraft draft, AttributeUse use, MappingNode import)
    {
        if (References.Of(draft, use, nameof(EnvFromAttribute.Name), nameof(EnvFromAttribute.Source)) is not { } source)
        {
            return;
        }

        var reference = import.Mapping(source.Kind == "Secret" ? "secretRef" : "configMapRef", use.Origin);
        reference.Set("name", source.Name);
        if (use.Value(nameof(EnvFromAttribute.Optional))?.Node is { } optional)
        {
            reference.Set("optional", optional.Clone());
        }
    }
}
