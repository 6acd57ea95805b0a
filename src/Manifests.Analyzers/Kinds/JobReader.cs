using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Jobs and CronJobs: the restart policy that their pods must say.</summary>
internal sealed class JobReader : KindReader
{
    public override bool Reads(string kind) => kind is "Job" or "CronJob";

    // Left out it means Always, which the API server refuses for what comes to an end.
    public override void Complete(ObjectDraft draft)
    {
        var pod = draft.Root.Ensure(PodTemplates.PathOf(draft.Kind) + ".spec");
        if (pod["restartPolicy"] is null)
        {
            pod.Set("restartPolicy", ScalarNode.String(nameof(RestartPolicy.OnFailure), draft.Origin));
        }
    }
}
