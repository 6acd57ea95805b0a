using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Claims, volumes and classes of storage: the access mode that the cluster needs, and what is written as a map.</summary>
internal sealed class StorageReader : KindReader
{
    private const string DefaultClass = "storageclass.kubernetes.io/is-default-class";

    public override bool Reads(string kind) => kind is "PersistentVolumeClaim" or "PersistentVolume" or "StorageClass";

    public override void Complete(ObjectDraft draft)
    {
        if (draft.Kind == "StorageClass")
        {
            CompleteClass(draft);
        }
        else
        {
            CompleteModes(draft.Root.Ensure("spec"), draft.Origin);
        }

        if (draft.Use.Value(nameof(PersistentVolumeAttribute.Nodes))?.Node is SequenceNode nodes)
        {
            WriteNodes(draft, nodes);
        }
    }

    /// <summary>Gives a claim or volume the access mode without which the API server refuses it.</summary>
    public static void CompleteModes(MappingNode spec, Origin? origin)
    {
        if (spec["accessModes"] is null)
        {
            spec.Sequence("accessModes", origin).Add(ScalarNode.String(nameof(AccessMode.ReadWriteOnce), origin));
        }
    }

    private static void WriteNodes(ObjectDraft draft, SequenceNode nodes)
    {
        var term = FieldWriter.NewItem(draft.Root, "spec.nodeAffinity.required.nodeSelectorTerms", nodes.Origin);
        var expression = FieldWriter.NewItem(term, "matchExpressions", nodes.Origin);
        expression.Set("key", ScalarNode.String("kubernetes.io/hostname", nodes.Origin));
        expression.Set("operator", ScalarNode.String(nameof(NodeSelectorOperator.In), nodes.Origin));
        expression.Set("values", nodes.Clone());
    }

    private static void CompleteClass(ObjectDraft draft)
    {
        if (draft.Use.Value(nameof(StorageClassAttribute.IsDefault)) is { Text: "true" } isDefault)
        {
            draft.Root.Ensure("metadata.annotations").Set(DefaultClass, ScalarNode.String("true", isDefault.Origin), isDefault.Origin);
        }
    }
}
