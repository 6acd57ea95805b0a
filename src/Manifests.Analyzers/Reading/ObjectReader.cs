using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Kinds;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Mapping;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>From the attributes of one class, as they are in one environment, to its Kubernetes objects.</summary>
internal sealed class ObjectReader
{
    private readonly ReadingContext _context;
    private readonly string? _environment;
    private readonly bool _followsReferences;
    private readonly CancellationToken _cancellation;

    private ObjectReader(AnnotatedType type, ReadingContext context, string? environment, bool followsReferences, CancellationToken cancellation)
    {
        Type = type.In(environment);
        _context = context;
        _environment = environment;
        _followsReferences = followsReferences;
        _cancellation = cancellation;
    }

    public AnnotatedType Type { get; }

    /// <summary>The objects of a class: environment by environment, in the order of their attributes.</summary>
    /// <param name="type">The class.</param>
    /// <param name="context">The rest of the compilation.</param>
    /// <param name="followsReferences">Whether what a <c>typeof</c> leads to is looked up.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<KubernetesObject> ReadAll(AnnotatedType type, ReadingContext context, bool followsReferences, CancellationToken cancellation)
    {
        var declaringType = TypeNames.FullName(type.Symbol);
        return [.. context.Environments.SelectMany(environment =>
        {
            var reader = new ObjectReader(type, context, environment, followsReferences, cancellation);
            return reader.Type.Objects.Select(use => new KubernetesObject(reader.Read(use), declaringType, environment));
        })];
    }

    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => _followsReferences ? _context.FactsOf(type, _environment, _cancellation) : [];

    private MappingNode Read(AttributeUse use)
    {
        _cancellation.ThrowIfCancellationRequested();
        var draft = new ObjectDraft(this, use, Type.NameOf(use));
        WriteIdentity(draft);
        FieldWriter.Write(use, draft.Root);
        WriteParts(draft);
        KindCatalogue.Complete(draft);
        RecommendedLabels.Write(draft, _context.Defaults(_environment));
        CustomaryOrder.Sort(draft.Root);
        return draft.Root;
    }

    private void WriteIdentity(ObjectDraft draft)
    {
        var mark = draft.Use.Shape.Object!;
        draft.Root.Set("apiVersion", ScalarNode.String(mark.ApiVersion, draft.Origin));
        draft.Root.Set("kind", ScalarNode.String(mark.Kind, draft.Origin));
        var metadata = draft.Root.Mapping("metadata", draft.Origin);
        metadata.Set("name", ScalarNode.String(draft.Name, draft.Origin));
        if (ServedKinds.IsNamespaced(mark.ApiVersion, mark.Kind) && NamespaceOf(draft.Use) is { } ns)
        {
            metadata.Set("namespace", ns);
        }
    }

    // The object's own namespace is one of its fields and written with them; here is what stands in for it.
    private Node? NamespaceOf(AttributeUse use)
    {
        if (Type.Uses.FirstOrDefault(candidate => candidate.Shape.Type == typeof(InNamespaceAttribute)) is { } inNamespace
            && NamespaceIn(inNamespace) is { } ofClass)
        {
            return ofClass;
        }

        return NamespaceOfTarget(use) ?? _context.DefaultNamespace(_environment)?.Node?.Clone();
    }

    private Node? NamespaceIn(AttributeUse inNamespace)
    {
        if (inNamespace.Value(nameof(InNamespaceAttribute.Type)) is { Type: { } type } byType)
        {
            // Followed in any case: a namespace's own name needs no reference.
            var declared = _context.NamespaceDeclaredBy(type, _environment, _cancellation);
            return declared is null ? null : ScalarNode.String(declared, byType.Origin);
        }

        return inNamespace.Value(nameof(InNamespaceAttribute.Name))?.Node?.Clone();
    }

    private ScalarNode? NamespaceOfTarget(AttributeUse use)
    {
        var target = use.Values.FirstOrDefault(value => value.Type is not null);
        var ns = target is null ? null : _followsReferences ? Workloads.Main(FactsOf(target.Type!))?.Namespace : NamespaceOfWorkload(target.Type!);
        return ns is null ? null : ScalarNode.String(ns, target!.Origin);
    }

    // Others must know a Service's namespace also while no reference is followed: it is part of its address. A workload's own never
    // comes from a class that it refers to, so this ends.
    private string? NamespaceOfWorkload(INamedTypeSymbol type)
    {
        var reader = new ObjectReader(AnnotatedType.Read(type, withOrigins: false, _cancellation), _context, _environment, followsReferences: false, _cancellation);
        return Workloads.Main(reader.Type) is { } workload && workload.Values.All(value => value.Type is null)
            ? workload.Text(nameof(NamespacedObjectAttribute.Namespace)) ?? (reader.NamespaceOf(workload) as ScalarNode)?.Text
            : null;
    }

    private void WriteParts(ObjectDraft draft)
    {
        foreach (var part in draft.Mine(Type.Uses))
        {
            if (part.Shape.PathIn(draft.Kind) is { } path)
            {
                FieldWriter.WritePart(part, draft.Root, path);
            }
        }

        if (PodTemplates.PathOf(draft.Kind) is { } podPath)
        {
            PodTemplateReader.Write(draft, draft.Root.Ensure(podPath));
            return;
        }

        // Labels belong to the pods; only where there are none, or where they say so, to the other objects of the class.
        var hasWorkload = Workloads.AreOn(Type);
        foreach (var part in draft.Mine(Type.Marked<DescribesMetadataAttribute>()).Where(part => part.Of is not null || !hasWorkload))
        {
            FieldWriter.WritePart(part, draft.Root.Mapping("metadata"));
        }
    }
}
