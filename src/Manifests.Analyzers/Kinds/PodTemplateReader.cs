using System.Collections.Generic;
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
            PodPartReader.Write(draft, part, pod);
        }

        WriteMainContainer(draft, pod);
        foreach (var nested in draft.Type.Containers)
        {
            WriteNestedContainer(draft, nested, pod);
        }

        PodAccount.Complete(draft, pod);
        HardenedPods.Complete(draft, pod);
        ConfigChecksum.Write(draft, metadata);
    }

    private static void WriteMainContainer(ObjectDraft draft, MappingNode pod)
    {
        var uses = draft.Mine(draft.Type.Marked<DescribesContainerAttribute>()).ToList();
        var main = uses.Where(use => ListOf(use) == "spec.containers").ToList();
        WriteContainer(draft, draft.Type, main, pod, "spec.containers", draft.Name);

        // The other attributes of the class are the main container's.
        foreach (var further in uses.Where(use => ListOf(use) != "spec.containers"))
        {
            var container = FieldWriter.NewItem(pod, ListOf(further), further.Origin);
            FieldWriter.Write(further, container);
            ContainerReader.Name(container, draft.Name);
        }
    }

    // However many attributes say it (one more for an environment), a nested class is one container.
    private static void WriteNestedContainer(ObjectDraft draft, AnnotatedType nested, MappingNode pod)
    {
        foreach (var uses in draft.Mine(nested.Marked<DescribesContainerAttribute>()).GroupBy(ListOf))
        {
            WriteContainer(draft, nested, [.. uses], pod, uses.Key, TypeNames.KebabCase(nested.Symbol.Name));
        }
    }

    private static void WriteContainer(ObjectDraft draft, AnnotatedType type, IReadOnlyList<AttributeUse> uses, MappingNode pod, string list, string defaultName)
    {
        var container = FieldWriter.NewItem(pod, list, uses.Count == 0 ? draft.Origin : uses[0].Origin);
        foreach (var use in uses)
        {
            FieldWriter.Write(use, container);
        }

        ContainerReader.Complete(draft, type, container, defaultName);
    }

    private static string ListOf(AttributeUse use) => use.Shape.Describes!.Path.Replace("[]", "");
}
