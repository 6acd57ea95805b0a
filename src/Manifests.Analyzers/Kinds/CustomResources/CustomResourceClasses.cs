using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Outlines;
using Manifests.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Kinds.CustomResources;

/// <summary>The classes of a compilation that are kinds of the user's own: versions of one kind find one another here, and roles their resources.</summary>
/// <remarks>One list per compilation, kept no longer than it.</remarks>
internal static class CustomResourceClasses
{
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyList<INamedTypeSymbol>> OfCompilations = new();

    /// <summary>The classes, by their full names.</summary>
    public static IReadOnlyList<INamedTypeSymbol> In(Compilation compilation, CancellationToken cancellation) =>
        OfCompilations.TryGetValue(compilation, out var types) ? types : OfCompilations.GetValue(compilation, key => Find(key, cancellation));

    private static IReadOnlyList<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation) =>
    [
        .. ProjectOutline.Of(compilation, cancellation).Definitions.Select(type => type.SymbolIn(compilation, cancellation)).OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(type => type.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Type == typeof(CustomResourceDefinitionAttribute)))
            .OrderBy(TypeNames.FullName, StringComparer.Ordinal),
    ];
}
