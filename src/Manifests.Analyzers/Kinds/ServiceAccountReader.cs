using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>ServiceAccounts: the Secrets of registries, of which the API wants the names as mappings.</summary>
internal sealed class ServiceAccountReader : KindReader
{
    public override bool Reads(string kind) => kind == "ServiceAccount";

    public override void Complete(ObjectDraft draft)
    {
        foreach (var name in (draft.Use.Value(nameof(ServiceAccountAttribute.ImagePullSecrets))?.Node as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>())
        {
            FieldWriter.NewItem(draft.Root, "imagePullSecrets", name.Origin).Set("name", name.Clone());
        }
    }
}
