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

/// <summary>From the attributes of one class to its Kubernetes objects.</summary>
internal sealed class ObjectReader
{
    private readonly ReadingContext _context;
    private readonly bool _followsReferences;
    private readonly CancellationToken _cancellation;

    public ObjectReader(AnnotatedType type, ReadingContext context, bool followsReferences, CancellationToken cancellation)
    {
        Type = type;
        _context = context;
        _followsReferences = followsReferences;
        _cancellation = cancellation;
    }

    public AnnotatedType Type { get; }

    /// <summary>The objects of the class, in the order of their attributes.</summary>
    public IReadOnlyList<KubernetesObject> ReadAll()
    {
        var declaringType = TypeNames.FullName(Type.Symbol);
        return [.. Type.Objects.Select(use => new KubernetesObject(Read(use), declaringType))];
    }

    /// <summary>The name of the object that an attribute makes.</summary>
    public string NameOf(AttributeUse use) => use.Text(nameof(ObjectAttribute.Name)) ?? TypeNames.KebabCase(Type.Symbol.Name);

    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => _followsReferences ? _context.FactsOf(type, _cancellation) : [];

    private MappingNode Read(AttributeUse use)
    {
        _cancellation.ThrowIfCancellationRequested();
        var draft = new ObjectDraft(this, use, NameOf(use));
        WriteIdentity(draft);
        FieldWriter.Write(use, draft.Root);
        WriteParts(draft);
        KindCatalogue.Complete(draft);
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

        return NamespaceOfTarget(use) ?? _context.DefaultNamespace?.Node?.Clone();
    }

    private Node? NamespaceIn(AttributeUse inNamespace)
    {
        if (inNamespace.Value(nameof(InNamespaceAttribute.Type)) is { Type: { } type } byType)
        {
            // Followed in any case: a namespace's own name needs no reference.
            var declared = _context.NamespaceDeclaredBy(type, _cancellation);
            return declared is null ? null : ScalarNode.String(declared, byType.Origin);
        }

        return inNamespace.Value(nameof(InNamespaceAttribute.Name))?.Node?.Clone();
    }

    private ScalarNode? NamespaceOfTarget(AttributeUse use)
    {
        var target = use.Values.FirstOrDefault(value => value.Type is not null);
        var ns = target is null ? null : Workloads.Main(FactsOf(target.Type!))?.Namespace;
        return ns is null ? null : ScalarNode.String(ns, target!.Origin);
    }

    private void WriteParts(ObjectDraft draft)
    {
        foreach (var part in draft.Mine(Type.Uses).Where(part => part.Shape.Describes is DescribesPartOfAttribute mark && mark.Kind == draft.Kind))
        {
            FieldWriter.WritePart(part, draft.Root);
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
