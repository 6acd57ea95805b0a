using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Analyzers.Shapes;
using Manifests.Analyzers.Typed;
using Manifests.Core.Tree;
using Manifests.Mapping;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>A class with attributes of ours: one app, or one further container of it.</summary>
/// <remarks>It holds a symbol and so lives only while a class is read: no pipeline state.</remarks>
internal sealed class AnnotatedType
{
    private IReadOnlyList<AttributeUse>? _allUses;

    private AnnotatedType(INamedTypeSymbol symbol, IReadOnlyList<AttributeUse> uses, IReadOnlyList<AnnotatedType> containers)
    {
        Symbol = symbol;
        Uses = uses;
        Containers = containers;
    }

    public INamedTypeSymbol Symbol { get; }

    /// <summary>The attributes of ours, in the order in which they were written.</summary>
    public IReadOnlyList<AttributeUse> Uses { get; }

    /// <summary>The attributes of the class and of its typed members.</summary>
    public IReadOnlyList<AttributeUse> AllUses => _allUses ??=
        [.. Uses, .. TypedMembers.Of(Symbol, withOrigins: true).Where(member => !member.IsOfClass).Select(member => member.Use)];

    /// <summary>The nested classes that are further containers, in the order in which they were written.</summary>
    public IReadOnlyList<AnnotatedType> Containers { get; }

    /// <summary>The attributes that make objects, and those that others stand for.</summary>
    public IEnumerable<AttributeUse> Objects => Uses.Where(use => use.Shape.Object is not null).Concat(ImpliedRoles.Of(Uses));

    /// <summary>The name of the object that an attribute makes.</summary>
    public string NameOf(AttributeUse use) => CustomResourceNames.Describes(use)
        ? CustomResourceNames.Of(Symbol, use).DefinitionName
        : use.Text(nameof(ObjectAttribute.Name)) ?? TypeNames.KebabCase(Symbol.Name);

    /// <summary>The attributes with one kind of mark.</summary>
    public IEnumerable<AttributeUse> Marked<TMark>()
        where TMark : DescribesAttribute => Uses.Where(use => use.Shape.Describes is TMark);

    public static AnnotatedType Read(INamedTypeSymbol symbol, bool withOrigins, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var uses = Presets.Apply(symbol, ReadOwn(symbol, withOrigins), MakesObjects(symbol), withOrigins);
        var containers = symbol.GetTypeMembers().Where(IsContainer).OrderBy(SourcePosition, PositionComparer)
            .Select(nested => Read(nested, withOrigins, cancellation)).ToList();
        return new AnnotatedType(symbol, uses, containers);
    }

    /// <summary>The attributes that stand on a class itself.</summary>
    public static IReadOnlyList<AttributeUse> ReadOwn(INamedTypeSymbol symbol, bool withOrigins) =>
        [.. InSourceOrder(symbol).Select(attribute => AttributeReader.Read(attribute, withOrigins)).OfType<AttributeUse>()];

    /// <summary>The class as it is in one environment.</summary>
    public AnnotatedType In(string? environment) => IsTheSameEverywhere
        ? this
        : new AnnotatedType(Symbol, new Layers(TypeNames.KebabCase(Symbol.Name)).In(environment, Uses), [.. Containers.Select(container => container.In(environment))]);

    private bool IsTheSameEverywhere => Uses.All(use => use.Environment is null) && Containers.All(container => container.IsTheSameEverywhere);

    /// <summary>Whether a class makes objects: all that the generator and the analyzer look at begins with such a class.</summary>
    public static bool MakesObjects(INamedTypeSymbol symbol) => MakesObjectsByAttributes(symbol) || TypedMembers.MakeObjects(symbol);

    /// <summary>Whether the attributes of a class make objects, whatever its members do.</summary>
    public static bool MakesObjectsByAttributes(INamedTypeSymbol symbol) =>
        !Presets.IsPreset(symbol)
        && (symbol.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Object is not null) || Presets.BringObjects(symbol));

    /// <summary>Whether a class has any attribute of ours, or typed members.</summary>
    public static bool IsAnnotated(INamedTypeSymbol symbol) =>
        symbol.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute) is not null) || TypedMembers.AreIn(symbol);

    // A nested class that makes objects of its own is another app; the two only share a file.
    private static bool IsContainer(INamedTypeSymbol nested) =>
        nested.GetAttributes().Any(attribute => AttributeReader.ShapeOf(attribute)?.Describes is DescribesContainerAttribute) && !MakesObjects(nested);

    // The parts of a partial class come in the order in which the compiler was given their files, which must not show in the output.
    public static IEnumerable<AttributeData> InSourceOrder(INamedTypeSymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        return symbol.DeclaringSyntaxReferences.Length < 2
            ? attributes
            : attributes.OrderBy(attribute => Position(attribute.ApplicationSyntaxReference), PositionComparer);
    }

    private static (string File, int Start) SourcePosition(INamedTypeSymbol symbol) => Position(symbol.DeclaringSyntaxReferences.FirstOrDefault());

    private static (string File, int Start) Position(SyntaxReference? reference) =>
        reference is null ? ("", 0) : (reference.SyntaxTree.FilePath, reference.Span.Start);

    private static readonly Comparer<(string File, int Start)> PositionComparer = Comparer<(string File, int Start)>.Create(
        (left, right) => string.CompareOrdinal(left.File, right.File) is not 0 and var byFile ? byFile : left.Start.CompareTo(right.Start));
}
