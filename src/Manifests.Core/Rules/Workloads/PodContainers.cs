using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Workloads;

/// <summary>The containers of a workload's pods, as the rules about them ask for them.</summary>
internal static class PodContainers
{
    private static readonly Func<RuleContext, IReadOnlyList<MappingNode>> Find = context => context.Object.PodTemplate().AllContainers();

    /// <summary>The init containers and the main containers; none where the object makes no pods.</summary>
    public static IReadOnlyList<MappingNode> Of(RuleContext context) => context.Once(Find);

    /// <summary>The containers that run side by side: the main ones, and the init containers that are sidecars.</summary>
    public static IEnumerable<MappingNode> RunningTogether(RuleContext context)
    {
        var pod = context.Object.PodTemplate();
        return pod.FindItems("spec.initContainers").Where(container => container.FindText("restartPolicy") == "Always").Concat(pod.Containers());
    }

    /// <summary><c>container 'web'</c>.</summary>
    public static string Words(MappingNode container) => container.FindText("name") is { } name ? $"container '{name}'" : "a container without a name";

    /// <summary><c>Container 'web'</c>, to begin a sentence with.</summary>
    public static string Subject(MappingNode container) => char.ToUpperInvariant(Words(container)[0]) + Words(container).Substring(1);

    /// <summary>The elements of a list of texts, such as <c>command</c>.</summary>
    public static IEnumerable<ScalarNode> Texts(MappingNode container, string path) =>
        container.Find(path) is SequenceNode list ? list.OfType<ScalarNode>() : [];
}
