using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Manifests.Package.Tests;

/// <summary>What stands in an assembly, read without loading it; all names are full and sorted.</summary>
internal sealed record CompiledAssembly(
    IReadOnlyList<string> References,
    IReadOnlyList<string> Types,
    IReadOnlyList<string> AttributeTypes,
    IReadOnlyList<KeyValuePair<string, string>> Metadata)
{
    public static CompiledAssembly Read(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        var reader = image.GetMetadataReader();
        return new CompiledAssembly(
            Sorted(reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))),
            Sorted(reader.TypeDefinitions.Select(handle => NameOf(reader, handle))),
            Sorted(reader.CustomAttributes.Select(handle => NameOf(reader, reader.GetCustomAttribute(handle)))),
            [.. reader.CustomAttributes.Select(reader.GetCustomAttribute).Where(attribute => NameOf(reader, attribute) == "System.Reflection.AssemblyMetadataAttribute")
                .Select(attribute => KeyAndValue(reader, attribute))]);
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static string NameOf(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MethodDefinition
        ? NameOf(reader, reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType())
        : NameOf(reader, reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent);

    private static string NameOf(MetadataReader reader, EntityHandle type)
    {
        var (space, name) = type.Kind == HandleKind.TypeReference
            ? (reader.GetTypeReference((TypeReferenceHandle)type).Namespace, reader.GetTypeReference((TypeReferenceHandle)type).Name)
            : (reader.GetTypeDefinition((TypeDefinitionHandle)type).Namespace, reader.GetTypeDefinition((TypeDefinitionHandle)type).Name);
        return space.IsNil ? reader.GetString(name) : reader.GetString(space) + "." + reader.GetString(name);
    }

    private static KeyValuePair<string, string> KeyAndValue(MetadataReader reader, CustomAttribute attribute)
    {
        var value = reader.GetBlobReader(attribute.Value);
        value.ReadUInt16(); // the prolog
        return new(value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
    }
}
