using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Typed;
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
    private readonly Lazy<IReadOnlyList<AttributeUse>> _assemblyUses;
    private readonly Lazy<IReadOnlyList<string?>> _environments;
    private readonly ConcurrentDictionary<string, AttributeUse?> _defaults = new();
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ObjectFacts>> _factsOfTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypedReading> _typed = new(SymbolEqualityComparer.Default);

    private ReadingContext(Compilation compilation)
    {
        Compilation = compilation;
        _assembly = compilation.Assembly;
        _assemblyUses = new Lazy<IReadOnlyList<AttributeUse>>(() => ReadAssembly(_assembly));
        _environments = new Lazy<IReadOnlyList<string?>>(ReadEnvironments);
    }

    /// <summary>The compilation, for what initialisers say.</summary>
    public Compilation Compilation { get; }

    /// <summary>The attributes of ours on the assembly.</summary>
    public IReadOnlyList<AttributeUse> AssemblyUses => _assemblyUses.Value;

    /// <summary>The environments that the project declares, in their order; null alone where it declares none.</summary>
    public IReadOnlyList<string?> Environments => _environments.Value;

    public static ReadingContext For(Compilation compilation) =>
        OfCompilations.GetValue(compilation, static key => new ReadingContext(key));

    /// <summary>The namespace of the project's objects that do not say otherwise.</summary>
    public OptionValue? DefaultNamespace(string? environment) => Defaults(environment)?.Value(nameof(ManifestDefaultsAttribute.Namespace));

    /// <summary>Whether pods carry a hash of the settings that they take.</summary>
    public bool HasConfigChecksum(string? environment) => Defaults(environment)?.Text(nameof(ManifestDefaultsAttribute.ConfigChecksum)) == "true";

    /// <summary>What holds for all objects of the project in an environment.</summary>
    public AttributeUse? Defaults(string? environment) => _defaults.GetOrAdd(environment ?? "", _ => new Layers("").In(environment, AssemblyUses)
        .FirstOrDefault(use => use.Shape.Type == typeof(ManifestDefaultsAttribute)));

    /// <summary>The objects that a class declares for an environment, in this project or, through its index, in another.</summary>
    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type, string? environment, CancellationToken cancellation) =>
        [.. FactsOf(type, cancellation).Where(facts => environment is null || facts.Environment is null || facts.Environment == environment)];

    private IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type, CancellationToken cancellation)
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

    /// <summary>What the typed members of a class come to.</summary>
    public TypedReading TypedOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        _typed.TryGetValue(type, out var reading) ? reading : _typed.GetOrAdd(type, TypedReading.Of(type, Compilation, cancellation));

    /// <summary>The name of the Namespace that a class declares, or null where it declares none.</summary>
    public string? NamespaceDeclaredBy(INamedTypeSymbol type, string? environment, CancellationToken cancellation)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _assembly))
        {
            return ReferencedIndexes.ObjectsOf(type).FirstOrDefault(facts => facts.Kind == "Namespace")?.Name;
        }

        // Not by way of its objects: reading those may ask for a namespace again.
        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation).In(environment);
        var use = annotated.Objects.FirstOrDefault(candidate => candidate.Shape.Type == typeof(NamespaceAttribute));
        return use is null ? null : annotated.NameOf(use);
    }

    // What others may ask of a class (names, namespaces, pod labels) never depends on what its own typeofs lead to, save its
    // namespace: so references are followed one step only, and classes may refer to one another.
    private IReadOnlyList<ObjectFacts> ReadFacts(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var annotated = AnnotatedType.Read(type, withOrigins: false, cancellation);
        return [.. ObjectReader.ReadAll(annotated, this, followsReferences: false, cancellation).Select(ObjectFacts.Of)];
    }

    private static IReadOnlyList<AttributeUse> ReadAssembly(IAssemblySymbol assembly) =>
        [.. assembly.GetAttributes().Select(attribute => AttributeReader.Read(attribute, withOrigins: true)).OfType<AttributeUse>()];

    private IReadOnlyList<string?> ReadEnvironments()
    {
        var declared = AssemblyUses.Where(use => use.Shape.Type == typeof(ManifestEnvironmentAttribute))
            .Select(use => use.Text(nameof(ManifestEnvironmentAttribute.Name))).OfType<string>().Distinct().ToList();
        return declared.Count == 0 ? [null] : [.. declared];
    }
}
