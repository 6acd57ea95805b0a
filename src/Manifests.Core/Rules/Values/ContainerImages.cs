using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Rules.Workloads;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>The images of a workload, as the rules about them ask for them.</summary>
internal static class ContainerImages
{
    /// <summary>The images that were written; the build puts its own in for the others.</summary>
    public static IEnumerable<ScalarNode> Of(RuleContext context) => PodContainers.Of(context)
        .Select(container => container["image"]).OfType<ScalarNode>()
        .Where(image => image.Type == ScalarType.String && image.Text.IndexOf(CarriedManifest.ImageToken, StringComparison.Ordinal) < 0);

    /// <summary>Whether the API server itself refuses a pod with the image.</summary>
    public static bool IsRefused(ScalarNode image) => image.Text.Length == 0 || image.Text.Trim().Length != image.Text.Length;
}
