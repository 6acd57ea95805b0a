using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Outlines;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>The classes of a compilation that make objects, or are presets for those that do, each read once for the generator and the analyzer both.</summary>
/// <remarks>
/// A class is read again only where something that its content hangs on has changed; else what an earlier compilation read of it is taken.
/// One per compilation, kept no longer than it; what was read is kept with the class's file.
/// </remarks>
internal sealed class ClassReadings
{
    private static readonly ConditionalWeakTable<Compilation, ClassReadings> OfCompilations = new();

    private readonly Compilation _compilation;
    private readonly ReadingContext _context;

    private ClassReadings(Compilation compilation)
    {
        _compilation = compilation;
        _context = ReadingContext.For(compilation);
    }

    public static ClassReadings In(Compilation compilation) => OfCompilations.GetValue(compilation, static key => new ClassReadings(key));

    /// <summary>All of these classes.</summary>
    public ImmutableArray<DeclaredClass> All(CancellationToken cancellation)
    {
        var outline = ProjectOutline.Of(_compilation, cancellation);
        var all = ImmutableArray.CreateBuilder<DeclaredClass>();
        foreach (var declarations in outline.Classes)
        {
            all.AddRange(Read(declarations, outline, cancellation));
        }

        return all.ToImmutable();
    }

    private IReadOnlyList<DeclaredClass> Read(IReadOnlyList<TypeOutline> declarations, ProjectOutline outline, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var content = outline.ContentOf(declarations);
        if (declarations[0].ReadingOf(content) is { } known)
        {
            return known;
        }

        var reading = Read(declarations, cancellation);
        declarations[0].Keep(content, reading);
        return reading;
    }

    // Of one full name there are several classes in code that does not compile, and for a name with a dot too much.
    private List<DeclaredClass> Read(IReadOnlyList<TypeOutline> declarations, CancellationToken cancellation) =>
    [
        .. declarations.Select(declaration => declaration.SymbolIn(_compilation, cancellation)).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => Read(type, cancellation))
            .Where(declared => declared.Objects.Count + declared.Preset.Count > 0),
    ];

    private DeclaredClass Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var declared = new DeclaredClass(TypeNames.FullName(type), TypeNames.Identity(type), type.Name, []);
        if (Presets.IsPreset(type))
        {
            return declared with { Preset = Presets.PartsOf(type).ToEquatableArray() };
        }

        return AnnotatedType.MakesObjects(type) ? declared with { Objects = ObjectsOf(type, cancellation).ToEquatableArray() } : declared;
    }

    private IReadOnlyList<KubernetesObject> ObjectsOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        ObjectReader.ReadAll(AnnotatedType.Read(type, withOrigins: true, cancellation), _context, followsReferences: true, cancellation);
}
