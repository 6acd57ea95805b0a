using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Analysis;

/// <summary>The classes that kinds of the user's own are made from besides the one with the attribute: of specs, and of other versions.</summary>
/// <remarks>
/// What is wrong in such a class is reported with it, since only a class's own diagnostics are seen live. One per compilation, kept no longer than it.
/// </remarks>
internal sealed class SchemaClasses
{
    private static readonly ConditionalWeakTable<Compilation, SchemaClasses> OfCompilations = new();

    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> _partsOf = new(SymbolEqualityComparer.Default);
    private readonly ILookup<INamedTypeSymbol, INamedTypeSymbol> _ownersOf;

    private SchemaClasses(Compilation compilation, CancellationToken cancellation)
    {
        var owners = CustomResourceClasses.In(compilation, cancellation);
        var versions = owners.SelectMany(type => AnnotatedType.ReadOwn(type, withOrigins: false).Where(CustomResourceNames.Describes)
            .Select(use => (Name: CustomResourceNames.Of(type, use).DefinitionName, Type: type))).ToLookup(version => version.Name, version => version.Type, StringComparer.Ordinal);
        var typesOf = owners.ToDictionary(type => type, type => TypesOf(type, compilation, cancellation), Symbols);
        foreach (var owner in owners)
        {
            var siblings = versions.Where(same => same.Contains(owner, Symbols)).SelectMany(same => same);
            _partsOf[owner] = [.. siblings.SelectMany(type => typesOf[type].Append(type)).Distinct(Symbols).Where(type => !Symbols.Equals(type, owner))];
        }

        _ownersOf = _partsOf.SelectMany(pair => pair.Value.Select(part => (Part: part, Owner: pair.Key))).ToLookup(pair => pair.Part, pair => pair.Owner, Symbols);
    }

    private static IEqualityComparer<INamedTypeSymbol> Symbols => SymbolEqualityComparer.Default;

    public static SchemaClasses In(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.TryGetValue(compilation, out var classes) ? classes : OfCompilations.GetValue(compilation, key => new SchemaClasses(key, cancellation));

    /// <summary>The classes with kinds that another class is a part of.</summary>
    public IEnumerable<INamedTypeSymbol> OwnersOf(INamedTypeSymbol type) => _ownersOf[type];

    /// <summary>The class whose diagnostics show what is reported with a kind at a place.</summary>
    public INamedTypeSymbol ClassAt(Location? place, INamedTypeSymbol owner) =>
        place is null || Locations.IsWithin(owner, place) || !_partsOf.TryGetValue(owner, out var parts)
            ? owner
            : parts.FirstOrDefault(part => Locations.IsWithin(part, place)) ?? owner;

    private static List<INamedTypeSymbol> TypesOf(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var reader = new SchemaReader(compilation, withOrigins: false, cancellation);
        reader.ReadRoot(type);
        return [.. reader.Types];
    }
}
