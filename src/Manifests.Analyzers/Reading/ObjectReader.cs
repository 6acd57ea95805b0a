using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Typed;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;
using Manifests.Mapping;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Reading;

/// <summary>From the attributes of one class, as they are in one environment, to its Kubernetes objects.</summary>
internal sealed class ObjectReader
{
    private ObjectReader(AnnotatedType type, ReadingContext context, string? environment, bool followsReferences, CancellationToken cancellation)
    {
        Type = type.In(environment);
        Context = context;
        Environment = environment;
        FollowsReferences = followsReferences;
        Cancellation = cancellation;
    }

    public AnnotatedType Type { get; }

    public ReadingContext Context { get; }

    public string? Environment { get; }

    public bool FollowsReferences { get; }

    public CancellationToken Cancellation { get; }

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
            return reader.ReadDrafts()
                .Select(draft => new KubernetesObject(draft.Root, declaringType, environment) { IsMade = draft.IsMade });
        })];
    }

    private List<(MappingNode Root, bool IsMade)> ReadDrafts()
    {
        var typed = Context.TypedOf(Type.Symbol, Cancellation);
        var roots = Type.Objects.Select(Read).Select(draft => (draft.Root, draft.IsMade)).ToList();
        roots.AddRange(TypedLayers.In(Environment, typed.Objects).Select(item => (ReadTyped(item), true)));
        foreach (var patch in typed.Patches.Where(patch => patch.Environment is null || patch.Environment == Environment).OrderBy(patch => patch.Environment is not null))
        {
            foreach (var root in roots.Select(draft => draft.Root).Where(patch.Fits))
            {
                ObjectPatch.Apply(root, patch.Root);
            }
        }

        return roots;
    }

    private MappingNode ReadTyped(TypedObject item)
    {
        var root = (MappingNode)item.Root.Clone();
        if (root.Find("metadata.namespace") is null && ServedKinds.IsNamespaced(item.ApiVersion, item.Kind) && NamespaceOf(use: null) is { } ns)
        {
            var metadata = root.Mapping("metadata", root.Origin);
            metadata.Set("namespace", ns);
            CustomaryOrder.SortFields(metadata);
            CustomaryOrder.SortFields(root);
        }

        return root;
    }

    public IReadOnlyList<ObjectFacts> FactsOf(INamedTypeSymbol type) => FollowsReferences ? Context.FactsOf(type, Environment, Cancellation) : [];

    private ObjectDraft Read(AttributeUse use)
    {
        Cancellation.ThrowIfCancellationRequested();
        var draft = new ObjectDraft(this, use, Type.NameOf(use));
        WriteIdentity(draft);
        FieldWriter.Write(use, draft.Root);
        WriteParts(draft);
        KindCatalogue.Complete(draft);
        RecommendedLabels.Write(draft, Context.Defaults(Environment));
        CustomaryOrder.Sort(draft.Root);
        return draft;
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
    private Node? NamespaceOf(AttributeUse? use)
    {
        if (Type.Uses.FirstOrDefault(candidate => candidate.Shape.Type == typeof(InNamespaceAttribute)) is { } inNamespace
            && NamespaceIn(inNamespace) is { } ofClass)
        {
            return ofClass;
        }

        return (use is null ? null : NamespaceOfTarget(use)) ?? Context.DefaultNamespace(Environment)?.Node?.Clone();
    }

    private Node? NamespaceIn(AttributeUse inNamespace)
    {
        if (inNamespace.Value(nameof(InNamespaceAttribute.Type)) is { Type: { } type } byType)
        {
            // Followed in any case: a namespace's own name needs no reference.
            var declared = Context.NamespaceDeclaredBy(type, Environment, Cancellation);
            return declared is null ? null : ScalarNode.String(declared, byType.Origin);
        }

        return inNamespace.Value(nameof(InNamespaceAttribute.Name))?.Node?.Clone();
    }

    private ScalarNode? NamespaceOfTarget(AttributeUse use)
    {
        var target = use.Values.FirstOrDefault(value => value.Type is not null);
        var ns = target is null ? null : FollowsReferences ? Workloads.Main(FactsOf(target.Type!))?.Namespace : NamespaceOfWorkload(target.Type!);
        return ns is null ? null : ScalarNode.String(ns, target!.Origin);
    }

    // Others must know a Service's namespace also while no reference is followed: it is part of its address. A workload's own never
    // comes from a class that it refers to, so this ends.
    private string? NamespaceOfWorkload(INamedTypeSymbol type)
    {
        var reader = new ObjectReader(AnnotatedType.Read(type, withOrigins: false, Cancellation), Context, Environment, followsReferences: false, Cancellation);
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

        var isWorkload = PodTemplates.PathOf(draft.Kind) is not null;
        if (isWorkload)
        {
            PodTemplateReader.Write(draft, draft.Root.Ensure(PodTemplates.PathOf(draft.Kind)!));
        }

        // A class's labels belong to its pods; only where there are none, or where they say so, to its other objects. Those of the project belong to all.
        var hasWorkload = Workloads.AreOn(Type);
        foreach (var part in draft.Mine(Type.Marked<DescribesMetadataAttribute>()).Where(part => part.IsShared || (!isWorkload && (part.Of is not null || !hasWorkload))))
        {
            FieldWriter.WritePart(part, draft.Root.Mapping("metadata"));
        }
    }
}
