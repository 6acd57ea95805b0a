using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Labels;

namespace Manifests.Core.Rules.Selectors;

/// <summary>The labels that pods will have, which are more than those that are written.</summary>
internal static class PodLabels
{
    // What controllers give the pods that they make.
    private static readonly string[] OfControllers =
    [
        "pod-template-hash", "controller-revision-hash", "pod-template-generation", "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index",
        "job-name", "controller-uid", "batch.kubernetes.io/job-name", "batch.kubernetes.io/controller-uid", "batch.kubernetes.io/job-completion-index",
    ];

    /// <summary>Whether pods whose template has some labels may match a selector.</summary>
    public static bool MayMatch(LabelSelector selector, IReadOnlyDictionary<string, string> labels) => AsksForControllers(selector) || selector.Matches(labels);

    /// <summary>Whether a selector asks for a label that a controller gives.</summary>
    public static bool AsksForControllers(LabelSelector selector) => selector.Requirements.Any(requirement => OfControllers.Contains(requirement.Key));
}
