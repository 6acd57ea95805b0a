using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>What reading one class may ask of the rest of the compilation: the project's defaults, and what a <c>typeof</c> leads to.</summary>
/// <remarks>One per compilation, kept no longer than it.</remarks>
internal sealed class ReadingContext
{
    private static readonly ConditionalWeakTable<Compilation, ReadingContext> OfCompilations = new();

    private readonly IAssemblySymbol _assembly;
    private readonly Lazy<OptionValue?> _defaultNamespace;
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ObjectFacts>> _factsOfTypes = new(SymbolEqualityComparer.Default);

    private ReadingContext(Compilation compilation)
    {
        _assembly = compilation.Assembly;
        _defaultNamespace = new Lazy<OptionValue?>(() => ReadDefaultNamespace(_assembly));
    }

    /// <summary>The namespace of the project's objects that do not say otherwise.</summary>
    public OptionValue? DefaultNamespace => _defaultNamespace.Value;

    public static ReadingContext For(Compilation compilation) =>
        OfCompilations.GetValue(compilation, static key => new ReadingContext(key));

    /// <summary>The objects that a class declares, in this project or, through its index, in another.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (_factsOfTypes.TryGetValue(type, out var facts))
        {
            return facts;
        }

        // Across projects only the index counts: our attributes are left out of what the compiler sees of another project,
        // though an IDE, which has that project's source, would show them.
        facts = SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly)
            ? ReadFacts(type, cancellation)
            : ReferencedIndexes.ObjectsOf(type);
        return _factsOfTypes.GetOrAdd(type, facts);
    }

    /// <summary>The name of the Namespace that a class declares, or null where it declares none.</summary>
    public string? NamespaceDeclaredBy(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly))
        {
            return ReferencedIndexes.ObjectsOf(type).FirstOrDefault(facts => facts.Kind == "Namespace")?.Name;
        }

        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation);
        var use = annotated.Objects.FirstOrDefault(candidate => candidate.Shape.Type == typeof(NamespaceAttribute));
        return use is null ? null : new ObjectReader(annotated, this, followsReferences: false, cancellation).NameOf(use);
    }

    // What others may ask of a class (names, namespaces, pod labels) never depends on what its own typeofs lead to, save its
    // namespace: so references are followed one step only, and classes may refer to one another.
    private IReadOnlyList<ObjectFacts> ReadFacts(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation);
        var reader = new ObjectReader(annotated, this, followsReferences: false, cancellation);
        return [.. reader.ReadAll().Select(ObjectFacts.Of)];
    }

    private static OptionValue? ReadDefaultNamespace(IAssemblySymbol assembly) => assembly.GetAttributes()
        .Select(attribute => AttributeReader.Read(attribute, withOrigins: true))
        .FirstOrDefault(use => use?.Shape.Type == typeof(ManifestDefaultsAttribute))?
        .Value(nameof(ManifestDefaultsAttribute.Namespace));
}
