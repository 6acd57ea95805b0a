using Manifests.Analyzers.Reading;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Deployments and their like: <c>spec.selector</c> says which pods are theirs.</summary>
internal sealed class PodOwnerReader : KindReader
{
    public override bool Reads(string kind) => PodTemplates.OwnsPodsBySelector(kind);

    public override void Complete(ObjectDraft draft)
    {
        if (SelectorReader.Of(draft.Use) is var (selector, origin))
        {
            draft.Root.SetAt("spec.selector", selector.ToLabelSelector(origin));
            return;
        }

        var labels = (MappingNode)draft.Root.Find(PodTemplates.PathOf(draft.Kind) + ".metadata.labels")!;
        draft.Root.SetAt("spec.selector.matchLabels", SelectorLabels.Of(labels, draft.Origin));
    }
}
