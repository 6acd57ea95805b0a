using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Claims, volumes and classes of storage: the access mode that the cluster needs, and what is written as a map.</summary>
internal sealed class StorageReader : KindReader
{
    private const string DefaultClass = "storageclass.kubernetes.io/is-default-class";

    public override bool Reads(string kind) => kind is "PersistentVolumeClaim" or "PersistentVolume" or "StorageClass";

    public override void Complete(ObjectDraft draft)
    {
        if (draft.Kind == "StorageClass")
        {
            CompleteClass(draft);
        }
        else if (draft.Root.Find("spec.accessModes") is null)
        {
            // The API server refuses storage that says none.
            draft.Root.Ensure("spec").Sequence("accessModes", draft.Origin).Add(ScalarNode.String(nameof(AccessMode.ReadWriteOnce), draft.Origin));
        }
    }

    private static void CompleteClass(ObjectDraft draft)
    {
        if (draft.Use.Value(nameof(StorageClassAttribute.Parameters))?.Node is SequenceNode parameters)
        {
            foreach (var parameter in parameters.OfType<ScalarNode>())
            {
                var equals = parameter.Text.IndexOf('=');
                var key = equals < 0 ? parameter.Text : parameter.Text.Substring(0, equals);
                var value = equals < 0 ? "" : parameter.Text.Substring(equals + 1);
                draft.Root.Mapping("parameters", parameters.Origin).Set(key, ScalarNode.String(value, parameter.Origin), parameter.Origin);
            }
        }

        if (draft.Use.Value(nameof(StorageClassAttribute.IsDefault)) is { Text: "true" } isDefault)
        {
            draft.Root.Ensure("metadata.annotations").Set(DefaultClass, ScalarNode.String("true", isDefault.Origin), isDefault.Origin);
        }
    }
}
