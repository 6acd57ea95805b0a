using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Writes the references of a container's part: the names of what it takes its variables and files from.</summary>
internal static class ReferenceWriter
{
    public static void Write(ObjectDraft draft, AttributeUse use, MappingNode part)
    {
        if (use.Shape.Type == typeof(EnvFromAttribute))
        {
            WriteImport(draft, use, part);
        }
        else if (typeof(VolumeMountAttribute).IsAssignableFrom(use.Shape.Type))
        {
            VolumeWriter.Write(draft, use, part);
        }

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
