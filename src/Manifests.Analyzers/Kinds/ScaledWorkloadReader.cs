using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Workloads with an autoscaler: applying <c>replicas</c> anew would undo what the autoscaler did.</summary>
internal sealed class ScaledWorkloadReader : KindReader
{
    public override bool Reads(string kind) => kind is "Deployment" or "StatefulSet" or "ReplicaSet";

    public override void Complete(ObjectDraft draft)
    {
        if (Autoscaling.OwnerOf(draft.Type, draft.Use) is not null && draft.Root.Find("spec") is MappingNode spec)
        {
            spec.Remove("replicas");
        }
    }
}
