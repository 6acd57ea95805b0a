using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>The storage that each pod of a StatefulSet gets: the access mode that the cluster needs, and the mount in the main container.</summary>
internal sealed class ClaimTemplateReader : KindReader
{
    public override bool Reads(string kind) => kind == "StatefulSet";

    public override void Complete(ObjectDraft draft)
    {
        foreach (var template in draft.Root.FindItems("spec.volumeClaimTemplates"))
        {
            StorageReader.CompleteModes(template.Ensure("spec"), template.Origin);
        }

        var main = (draft.Root.Find("spec.template") as MappingNode).Containers()[0];
        foreach (var use in draft.Mine(draft.Type.Uses).Where(use => use.Shape.Type == typeof(VolumeClaimTemplateAttribute)))
        {
            if (use.Value(nameof(VolumeClaimTemplateAttribute.Name))?.Node is { } name && use.Value(nameof(VolumeClaimTemplateAttribute.Path))?.Node is { } path)
            {
                var isDevice = use.Text(nameof(VolumeClaimTemplateAttribute.VolumeMode)) == nameof(VolumeMode.Block);
                var mount = FieldWriter.NewItem(main, isDevice ? "volumeDevices" : "volumeMounts", use.Origin);
                mount.Set("name", name.Clone());
                mount.Set(isDevice ? "devicePath" : "mountPath", path.Clone());
            }
        }
    }
}
