using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>The <c>spec</c> of the pods that an object of Kubernetes makes, as the rules about it ask for it.</summary>
internal static class PodSpecs
{
    private static readonly string[] ContainerLists = ["initContainers", "containers"];
    private static readonly Func<RuleContext, IReadOnlyList<(MappingNode Container, string Path)>> FindContainers = context => [.. InLists(context)];

    /// <summary>The pods' <c>spec</c>; null where the object makes no pods, or is a custom resource that is called as one that does.</summary>
    public static MappingNode? Of(RuleContext context) =>
        ServedKinds.Contains(context.Object.ApiVersion, context.Object.Kind) ? context.Object.PodTemplate().Find("spec") as MappingNode : null;

    /// <summary>The way to it, as the API server writes it.</summary>
    public static string PathOf(RuleContext context) => PodTemplates.PathOf(context.Object.Kind) is { Length: > 0 } path ? path + ".spec" : "spec";

    /// <summary>All containers, each with the way to it.</summary>
    public static IReadOnlyList<(MappingNode Container, string Path)> ContainersOf(RuleContext context) => context.Once(FindContainers);

    private static IEnumerable<(MappingNode Container, string Path)> InLists(RuleContext context)
    {
        var spec = Of(context);
        foreach (var list in ContainerLists)
        {
            if (spec.Find(list) is not SequenceNode items)
            {
                continue;
            }

            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is MappingNode container)
                {
                    yield return (container, FormattableString.Invariant($"{PathOf(context)}.{list}[{i}]"));
                }
            }
        }
    }

    /// <summary>All volumes, each with the way to it.</summary>
    public static IEnumerable<(MappingNode Volume, string Path)> VolumesOf(RuleContext context)
    {
        if (Of(context).Find("volumes") is not SequenceNode items)
        {
            yield break;
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is MappingNode volume)
            {
                yield return (volume, FormattableString.Invariant($"{PathOf(context)}.volumes[{i}]"));
            }
        }
    }

    /// <summary>Whether a field is there and true.</summary>
    public static bool IsTrue(this MappingNode? mapping, string path) => mapping.Find(path) is ScalarNode { Type: ScalarType.Boolean, Text: "true" };
}
