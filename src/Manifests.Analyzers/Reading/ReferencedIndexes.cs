using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Manifests.Core.Objects;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>What other projects say of their objects in the index of their assembly.</summary>
internal static class ReferencedIndexes
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<ObjectFacts>> OfAssemblies = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, IReadOnlyList<PresetPart>> PresetsOfAssemblies = new();

    /// <summary>All objects of an assembly.</summary>
    public static IReadOnlyList<ObjectFacts> ObjectsOf(IAssemblySymbol assembly) => OfAssemblies.GetValue(assembly, Read);

    /// <summary>The objects that a class of another assembly declares.</summary>
    public static IReadOnlyList<ObjectFacts> ObjectsOf(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly is not { } assembly)
        {
            return [];
        }

        var name = TypeNames.FullName(type);
        return [.. ObjectsOf(assembly).Where(facts => facts.DeclaringType == name)];
    }

    /// <summary>The attributes of a preset of another assembly; none where the class is no preset.</summary>
    public static IReadOnlyList<AttributeUse> PresetOf(INamedTypeSymbol type)
    {
        if (type.ContainingAssembly is not { } assembly)
        {
            return [];
        }

        var name = TypeNames.FullName(type);
        var parts = PresetsOfAssemblies.GetValue(assembly, ReadPresets).Where(part => part.Preset == name);
        return [.. parts.Select(part => PresetText.Read(part, assembly)).OfType<AttributeUse>()];
    }

    private static IReadOnlyList<PresetPart> ReadPresets(IAssemblySymbol assembly) =>
        [.. assembly.GetAttributes().Select(IndexOf).OfType<string>().SelectMany(text => IndexText.ReadPresets(text))];

    private static IReadOnlyList<ObjectFacts> Read(IAssemblySymbol assembly) =>
        [.. assembly.GetAttributes().Select(IndexOf).OfType<string>().SelectMany(text => IndexText.Read(text))];

    /// <summary>The index that an attribute of an assembly holds; null where it is another one.</summary>
    public static string? IndexOf(AttributeData attribute) =>
        attribute is
        {
            AttributeClass: { Name: "AssemblyMetadataAttribute", ContainingNamespace.Name: "Reflection" },
            ConstructorArguments: [{ Value: IndexText.MetadataKey }, { Value: string text }],
        }
            ? text
            : null;
}
