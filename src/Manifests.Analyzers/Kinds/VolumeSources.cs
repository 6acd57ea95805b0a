using System;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>What the volume of a mount is: a folder of the node, a claim, files of a ConfigMap, …</summary>
internal static class VolumeSources
{
    private const string Projected = "projected.sources";
    private const int LongestMode = 4;

    /// <summary>Whether an attribute is one of several sources of one volume.</summary>
    public static bool IsProjected(AttributeUse use) => typeof(ProjectedVolumeAttribute).IsAssignableFrom(use.Shape.Type);

    /// <summary>Fills in what the volume of a mount is.</summary>
    /// <param name="draft">The workload.</param>
    /// <param name="use">The mount's attribute.</param>
    /// <param name="container">The container with the mount.</param>
    /// <param name="volume">The volume.</param>
    /// <returns>What to name the volume after; null where the attribute adds none.</returns>
    public static string? Write(ObjectDraft draft, AttributeUse use, MappingNode container, MappingNode volume)
    {
        FieldWriter.WriteVolume(use, volume);
        var path = use.Text(nameof(VolumeMountAttribute.Path)) ?? "";
        switch (use.Shape.Type.Name)
        {
            case nameof(EmptyDirAttribute):
                volume.Mapping("emptyDir", use.Origin);
                return path;
            case nameof(HostPathAttribute):
                return use.Text(nameof(HostPathAttribute.HostPath));
            case nameof(EphemeralVolumeAttribute):
                StorageReader.CompleteModes(volume.Ensure("ephemeral.volumeClaimTemplate.spec", use.Origin), use.Origin);
                return path;
            case nameof(DownwardApiAttribute):
                WriteFields(use, container, volume.Mapping("downwardAPI", use.Origin));
                return path;
            case nameof(ProjectedDownwardApiAttribute):
                WriteFields(use, container, FieldWriter.NewItem(volume, Projected, use.Origin).Mapping("downwardAPI", use.Origin));
                return path;
            case nameof(CsiVolumeAttribute) or nameof(NfsVolumeAttribute) or nameof(ProjectedTokenAttribute):
                return path;
            case nameof(ProjectedMountAttribute):
                return WriteProjected(draft, use, volume) ? path : null;
            case nameof(VolumeDeviceAttribute):
                return ClaimOf(draft, use) is { } claim ? WriteClaim(use, claim, volume) : null;
            default:
                return References.Of(draft, use, nameof(MountAttribute.From), nameof(MountAttribute.Source)) is { } source ? WriteSource(use, source, volume) : null;
        }
    }

    private static ScalarNode? ClaimOf(ObjectDraft draft, AttributeUse use) =>
        use.Value(nameof(VolumeDeviceAttribute.Type)) is { Type: not null } byType
            ? References.OfType(draft, byType, byType.Option.Reference!.Kinds)?.Name
            : use.Value(nameof(VolumeDeviceAttribute.Claim))?.Node?.Clone() as ScalarNode;

    private static string WriteClaim(AttributeUse use, ScalarNode claim, MappingNode volume)
    {
        volume.Mapping("persistentVolumeClaim", use.Origin).Set("claimName", claim);
        return claim.Text;
    }

    private static string WriteSource(AttributeUse use, Reference source, MappingNode volume)
    {
        if (source.Kind == "PersistentVolumeClaim")
        {
            return WriteClaim(use, source.Name, volume);
        }

        var files = volume.Mapping(source.Kind == "Secret" ? "secret" : "configMap", use.Origin);
        files.Set(source.Kind == "Secret" ? "secretName" : "name", source.Name);
        WriteItems(use, files);
        if (use.Value(nameof(MountAttribute.DefaultMode))?.Node is { } mode)
        {
            files.Set("defaultMode", mode.Clone());
        }

        SetOptional(use, files);
        return source.Name.Text;
    }

    private static bool WriteProjected(ObjectDraft draft, AttributeUse use, MappingNode volume)
    {
        if (References.Of(draft, use, nameof(ProjectedMountAttribute.From), nameof(ProjectedMountAttribute.Source)) is not { } source)
        {
            return false;
        }

        var files = FieldWriter.NewItem(volume, Projected, use.Origin).Mapping(source.Kind == "Secret" ? "secret" : "configMap", use.Origin);
        files.Set("name", source.Name);
        WriteItems(use, files);
        SetOptional(use, files);
        return true;
    }

    private static void SetOptional(AttributeUse use, MappingNode files)
    {
        if (use.Value(nameof(MountAttribute.Optional))?.Node is { } optional)
        {
            files.Set("optional", optional.Clone());
        }
    }

    private static void WriteItems(AttributeUse use, MappingNode files)
    {
        if (use.Value(nameof(MountAttribute.Items))?.Node is SequenceNode items)
        {
            foreach (var text in items.OfType<ScalarNode>())
            {
                var parts = text.Text.Split(':');
                var item = new MappingNode(text.Origin);
                item.Set("key", ScalarNode.String(parts[0], text.Origin));
                SetPath(item, parts, text);
                files.Sequence("items", items.Origin).Add(item);
            }
        }
    }

    private static void WriteFields(AttributeUse use, MappingNode container, MappingNode files)
    {
        foreach (var text in (use.Value(nameof(DownwardApiAttribute.Items))?.Node as SequenceNode)?.OfType<ScalarNode>() ?? [])
        {
            var parts = text.Text.Split(':');
            var item = new MappingNode(text.Origin);
            SetPath(item, parts, text);
            if (parts[0].StartsWith("limits.", StringComparison.Ordinal) || parts[0].StartsWith("requests.", StringComparison.Ordinal))
            {
                // A volume is the pod's, and so must say whose amounts are meant.
                item.SetAt("resourceFieldRef.containerName", ScalarNode.String(container.FindText("name") ?? "", text.Origin));
                item.SetAt("resourceFieldRef.resource", ScalarNode.String(parts[0], text.Origin));
            }
            else
            {
                item.SetAt("fieldRef.fieldPath", ScalarNode.String(parts[0], text.Origin));
            }

            files.Sequence("items", use.Origin).Add(item);
        }
    }

    // key, key:path or key:path:mode. Permissions are octal wherever people write them as text.
    private static void SetPath(MappingNode item, string[] parts, ScalarNode text)
    {
        item.Set("path", ScalarNode.String(parts.Length > 1 ? parts[1] : parts[0], text.Origin));
        if (parts.Length > 2)
        {
            var mode = string.Join(":", parts.Skip(2));
            var isOctal = mode.Length is > 0 and <= LongestMode && mode.All(digit => digit is >= '0' and <= '7');
            item.Set("mode", isOctal ? ScalarNode.Integer(System.Convert.ToInt32(mode, 8), text.Origin) : ScalarNode.String(mode, text.Origin));
        }
    }
}
