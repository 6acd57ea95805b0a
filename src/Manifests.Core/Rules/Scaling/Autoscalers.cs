using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Scaling;

/// <summary>Who scales what.</summary>
internal static class Autoscalers
{
    /// <summary>The autoscalers in view that scale a workload.</summary>
    public static IEnumerable<ClusterObject> Of(ClusterIndex cluster, ObjectFacts workload) => cluster.OfKind("HorizontalPodAutoscaler").Where(autoscaler =>
        autoscaler.Facts.Namespace == workload.Namespace
        && autoscaler.Source?.Root.FindText("spec.scaleTargetRef.kind") == workload.Kind
        && autoscaler.Source.Root.FindText("spec.scaleTargetRef.name") == workload.Name);
}
