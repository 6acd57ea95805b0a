using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Mapping;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>Bundles of attributes, applied as if they stood on the class that uses them.</summary>
internal static class Presets
{
    public static bool IsPreset(INamedTypeSymbol symbol) =>
        symbol.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(PresetAttribute));

    /// <summary>Whether a preset that a class uses makes objects.</summary>
    public static bool BringObjects(INamedTypeSymbol symbol) =>
        Bundle(UsesIn(symbol.GetAttributes(), withOrigins: false), symbol, []).Any(use => use.Shape.Object is not null);

    /// <summary>A class's own attributes on top of those of the presets that it and its project use.</summary>
    /// <param name="symbol">The class.</param>
    /// <param name="own">Its own attributes.</param>
    /// <param name="makesObjects">Whether the project's presets are meant for it.</param>
    /// <param name="withOrigins">Whether diagnostics are made from what is read.</param>
    public static IReadOnlyList<AttributeUse> Apply(INamedTypeSymbol symbol, IReadOnlyList<AttributeUse> own, bool makesObjects, bool withOrigins)
    {
        if (IsPreset(symbol))
        {
            return own;
        }

        var layers = new Layers(TypeNames.KebabCase(symbol.Name));
        var withPresets = layers.OnPreset(Bundle(own, symbol, []), OfProject(symbol, own, makesObjects, withOrigins, layers));
        return withPresets.Count == 0 ? own : layers.OnPreset(own, withPresets);
    }

    // What stands on the assembly, on top of the presets that it uses. Of a further container only what every container can have.
    private static IReadOnlyList<AttributeUse> OfProject(INamedTypeSymbol symbol, IReadOnlyList<AttributeUse> own, bool makesObjects, bool withOrigins, Layers layers)
    {
        var isContainer = own.Any(use => use.Shape.Describes is DescribesContainerAttribute);
        if (!makesObjects && !isContainer)
        {
            return [];
        }

        var assembly = symbol.ContainingAssembly.GetAttributes();
        var shared = assembly.Where(attribute => AttributeReader.ShapeOf(attribute)?.Describes is { } part && (makesObjects || part is DescribesPartOfContainerAttribute))
            .Select(attribute => AttributeReader.Read(attribute, withOrigins)?.AsShared()).OfType<AttributeUse>();
        var presets = makesObjects ? Bundle(UsesIn(assembly, withOrigins), symbol, []).Where(use => use.Shape.Object is null) : [];
        return layers.OnPreset([.. shared], [.. presets]);
    }

    // The attributes of all presets among some uses, later ones on top of earlier ones; a circle ends where it closes.
    private static IReadOnlyList<AttributeUse> Bundle(IEnumerable<AttributeUse> uses, INamedTypeSymbol user, List<INamedTypeSymbol> path)
    {
        var layers = new Layers(TypeNames.KebabCase(user.Name));
        IReadOnlyList<AttributeUse> bundle = [];
        foreach (var use in uses)
        {
            if (PresetOf(use) is { } preset && !path.Contains(preset, SymbolEqualityComparer.Default))
            {
                // A mistake in a preset is reported where it is used: there it can be overridden, and there it is seen.
                var own = ReadOwn(preset, user.ContainingAssembly).Select(inner => inner.AsPreset(use.Origin)).ToList();
                var whole = layers.OnPreset(own, Bundle(own, user, [.. path, preset]));
                bundle = layers.OnPreset(whole, bundle);
            }
        }

        return [.. bundle.Where(use => use.Shape.Type != typeof(PresetAttribute) && use.Shape.Type != typeof(UseAttribute))];
    }

    private static INamedTypeSymbol? PresetOf(AttributeUse use) =>
        use.Shape.Type == typeof(UseAttribute) ? use.Value(nameof(UseAttribute.Preset))?.Type : null;

    // The attributes of another project's class are not in what the compiler sees of it: its index has them.
    private static IReadOnlyList<AttributeUse> ReadOwn(INamedTypeSymbol preset, IAssemblySymbol user) =>
        !SymbolEqualityComparer.Default.Equals(preset.ContainingAssembly, user) ? ReferencedIndexes.PresetOf(preset)
            : IsPreset(preset) ? AnnotatedType.ReadOwn(preset, withOrigins: false)
            : [];

    /// <summary>Whether a class, of this project or another, is a preset.</summary>
    public static bool IsPresetFor(INamedTypeSymbol preset, IAssemblySymbol user) =>
        SymbolEqualityComparer.Default.Equals(preset.ContainingAssembly, user) ? IsPreset(preset) : ReferencedIndexes.PresetOf(preset).Count > 0;

    /// <summary>A preset's attributes for the index: with those of the presets that it uses itself.</summary>
    public static IEnumerable<PresetPart> PartsOf(INamedTypeSymbol preset)
    {
        var own = AnnotatedType.ReadOwn(preset, withOrigins: false);
        var whole = new Layers("").OnPreset(own, Bundle(own, preset, [preset])).Where(use => use.Shape.Type != typeof(PresetAttribute) && use.Shape.Type != typeof(UseAttribute));
        return whole.Select((use, place) => PresetText.Write(TypeNames.FullName(preset), place, use));
    }

    private static List<AttributeUse> UsesIn(IEnumerable<AttributeData> attributes, bool withOrigins) =>
    [
        .. attributes.Where(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(UseAttribute))
            .Select(attribute => AttributeReader.Read(attribute, withOrigins)).OfType<AttributeUse>(),
    ];
}
