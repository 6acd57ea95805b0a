using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Mapping;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>The pods of a workload: labels, containers, volumes, where they are placed.</summary>
internal static class PodInverter
{
    private static readonly ImmutableArray<(AttributeShape Shape, string Path)> Parts =
    [
        .. AttributeCatalogue.All.Where(shape => shape.Describes is DescribesPartOfPodAttribute && !PlacementInverter.Handles(shape.Type))
            .Select(shape => (shape, shape.Describes!.Path)),
    ];

    public static void Take(ObjectImport item)
    {
        var path = PodTemplates.PathOf(item.Source.Kind)!;
        if (item.Rest.Find(path) is not MappingNode pod)
        {
            return;
        }

        item.Parts.AddRange(TakeMetadata(pod));
        TakeAccount(item, pod);
        PlacementInverter.Take(item, pod);
        var placed = PartInverter.TakeParts(pod, Parts).ToList();
        TakeContainers(item, pod);
        item.Parts.AddRange(placed);
        if (path.Length > 0 && pod.Count == 0)
        {
            item.Rest.Take(path);
        }
    }

    /// <summary>Takes labels and annotations.</summary>
    public static IEnumerable<AttributeText> TakeMetadata(MappingNode owner) =>
        AttributeCatalogue.All.Where(shape => shape.Describes is DescribesMetadataAttribute).OrderByDescending(shape => shape.Type == typeof(LabelAttribute))
            .SelectMany(shape => PartInverter.TakeMap(owner, "metadata." + shape.Describes!.Path[..^2], shape)).ToList();

    // The account that the class makes is the pods' without a word.
    private static void TakeAccount(ObjectImport item, MappingNode pod)
    {
        if (item.Host.ServiceAccount is { } account && pod.FindText("spec.serviceAccountName") == account)
        {
            pod.Take("spec.serviceAccountName");
        }
    }

    private static void TakeContainers(ObjectImport item, MappingNode pod)
    {
        var volumes = new VolumeInverter(pod);
        var containers = pod.FindItems("spec.containers").ToList();
        var initContainers = pod.FindItems("spec.initContainers").ToList();
        if (containers.Count == 0)
        {
            return;
        }

        ContainerInverter.TakeMain(item, containers[0], volumes);
        foreach (var container in initContainers)
        {
            ContainerInverter.TakeNested(item, container, container.FindText("restartPolicy") == "Always" ? typeof(SidecarAttribute) : typeof(InitContainerAttribute), volumes);
        }

        foreach (var container in containers.Skip(1))
        {
            ContainerInverter.TakeNested(item, container, typeof(ContainerAttribute), volumes);
        }

        foreach (var (list, items) in new[] { ("spec.containers", containers), ("spec.initContainers", initContainers) })
        {
            if (items.Count > 0 && items.TrueForAll(container => container.Count == 0))
            {
                pod.Take(list);
            }
        }

        volumes.TakeMounted(pod);
    }
}
