using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;
using Manifests.Mapping;

namespace Manifests.Analyzers.Kinds;

/// <summary>Puts together the pods of a workload: labels, containers, and what belongs to each.</summary>
internal static class PodTemplateReader
{
    public static void Write(ObjectDraft draft, MappingNode pod)
    {
        var metadata = pod.Mapping("metadata", draft.Origin);
        foreach (var part in draft.Mine(draft.Type.Marked<DescribesMetadataAttribute>()))
        {
            FieldWriter.WritePart(part, metadata);
        }

        SelectorLabels.Ensure(metadata, draft.Name, draft.Origin);
        foreach (var part in draft.Mine(draft.Type.Marked<DescribesPartOfPodAttribute>()))
        {
            FieldWriter.WritePart(part, pod);
        }

        WriteMainContainer(draft, pod);
        foreach (var nested in draft.Type.Containers)
        {
            WriteNestedContainer(draft, nested, pod);
        }

        ConfigChecksum.Write(draft, metadata);
    }

    private static void WriteMainContainer(ObjectDraft draft, MappingNode pod)
    {
        var uses = draft.Mine(draft.Type.Marked<DescribesContainerAttribute>()).ToList();
        var container = FieldWriter.NewItem(pod, "spec.containers", uses.FirstOrDefault()?.Origin ?? draft.Origin);
        foreach (var use in uses)
        {
            FieldWriter.Write(use, container);
        }

        ContainerReader.Complete(draft, draft.Type, container, draft.Name);
    }

    private static void WriteNestedContainer(ObjectDraft draft, AnnotatedType nested, MappingNode pod)
    {
        foreach (var use in draft.Mine(nested.Marked<DescribesContainerAttribute>()))
        {
            var list = use.Shape.Describes!.Path;
            var container = FieldWriter.NewItem(pod, list.Substring(0, list.Length - 2), use.Origin);
            FieldWriter.Write(use, container);
            ContainerReader.Complete(draft, nested, container, TypeNames.KebabCase(nested.Symbol.Name));
        }
    }
}
