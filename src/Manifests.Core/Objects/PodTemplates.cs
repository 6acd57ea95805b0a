using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Objects;

/// <summary>Where each kind of workload keeps the pods that it makes.</summary>
public static class PodTemplates
{
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["Pod"] = "",
        ["Deployment"] = "spec.template",
        ["ReplicaSet"] = "spec.template",
        ["ReplicationController"] = "spec.template",
        ["StatefulSet"] = "spec.template",
        ["DaemonSet"] = "spec.template",
        ["Job"] = "spec.template",
        ["CronJob"] = "spec.jobTemplate.spec.template",
        ["PodTemplate"] = "template",
    };

    /// <summary>The kinds of pods, and of what makes pods.</summary>
    public static IReadOnlyCollection<string> Kinds => Paths.Keys;

    /// <summary>Whether objects of the kind are pods or make pods.</summary>
    public static bool IsWorkload(string kind) => Paths.ContainsKey(kind);

    /// <summary>Whether objects of the kind own pods by a selector of their own: <c>spec.selector</c>.</summary>
    public static bool OwnsPodsBySelector(string kind) => kind is "Deployment" or "ReplicaSet" or "StatefulSet" or "DaemonSet";

    /// <summary>The path from the object down to its pod (<c>""</c> for a Pod itself), or null where the kind has none.</summary>
    public static string? PathOf(string kind) => Paths.TryGetValue(kind, out var path) ? path : null;

    /// <summary>The pod, or the template of the pods, of a workload: the mapping that holds <c>metadata</c> and <c>spec</c>.</summary>
    public static MappingNode? PodTemplate(this KubernetesObject workload) => workload.Pod;

    /// <summary>The labels that the workload's pods carry, or null where they carry none.</summary>
    public static MappingNode? PodLabels(this KubernetesObject workload) =>
        workload.PodTemplate().Find("metadata.labels") as MappingNode;

    /// <summary>The main containers of a pod or pod template.</summary>
    public static IReadOnlyList<MappingNode> Containers(this MappingNode? podTemplate) => podTemplate.FindItems("spec.containers");

    /// <summary>The init containers and the main containers of a pod or pod template.</summary>
    public static IReadOnlyList<MappingNode> AllContainers(this MappingNode? podTemplate) =>
        podTemplate.FindItems("spec.initContainers") is { Count: > 0 } first ? [.. first, .. podTemplate.Containers()] : podTemplate.Containers();
}
