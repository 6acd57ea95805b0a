using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Manifests.Mapping;

namespace Manifests.Analyzers.Kinds;

/// <summary>The selector labels of the pods that an object of a class is for.</summary>
internal static class ClassPods
{
    /// <summary>The selector labels of the main workload of the class that a <c>typeof</c> names, else of the object's own; null where there is none.</summary>
    public static MappingNode? Labels(ObjectDraft draft, OptionValue? reference)
    {
        if (reference is { Type: { } target })
        {
            return Workloads.Main(draft.FactsOf(target)) is { } workload ? SelectorLabels.Select(workload.Labels, reference.Origin) : null;
        }

        return OfClass(draft);
    }

    // The labels of the class's own pods, as its main workload will carry them.
    private static MappingNode? OfClass(ObjectDraft draft)
    {
        if (Workloads.Main(draft.Type) is not { } workload)
        {
            return null;
        }

        var name = draft.Type.NameOf(workload);
        var metadata = new MappingNode();
        foreach (var label in draft.Type.Marked<DescribesMetadataAttribute>().Where(label => label.IsFor(workload.Shape.Object!.Kind, name)))
        {
            FieldWriter.WritePart(label, metadata);
        }

        SelectorLabels.Ensure(metadata, name, draft.Origin);
        return SelectorLabels.Of(metadata.Mapping("labels"), draft.Origin);
    }
}
