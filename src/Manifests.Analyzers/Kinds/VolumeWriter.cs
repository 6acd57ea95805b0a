using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Analyzers.Kinds;

/// <summary>Adds the volume of a mount to the pod: one for each source, however many containers mount it.</summary>
internal static class VolumeWriter
{
    public static void Write(ObjectDraft draft, AttributeUse use, MappingNode mount)
    {
        var body = new MappingNode(use.Origin);
        if (DefaultName(draft, use, body) is not { } defaultName)
        {
            return;
        }

        var pod = draft.Root.Ensure(PodTemplates.PathOf(draft.Kind)!);
        var given = mount["name"] as ScalarNode;
        if (Same(pod, use, body, given?.Text) is { } same)
        {
            mount.Set("name", ScalarNode.String(same, given?.Origin ?? use.Origin));
            return;
        }

        var name = given?.Text ?? Unique(defaultName, Taken(draft, pod));
        var volume = FieldWriter.NewItem(pod, "spec.volumes", use.Origin);
        volume.Set("name", ScalarNode.String(name, given?.Origin ?? use.Origin));
        foreach (var entry in body)
        {
            volume.Set(entry.Key, entry.Value);
        }

        mount.Set("name", ScalarNode.String(name, given?.Origin ?? use.Origin));
    }

    // Fills in what the volume is; null where the attribute adds none.
    private static string? DefaultName(ObjectDraft draft, AttributeUse use, MappingNode body)
    {
        var path = use.Text(nameof(VolumeMountAttribute.Path)) ?? "";
        FieldWriter.WriteVolume(use, body);
        if (use.Shape.Type == typeof(EmptyDirAttribute))
        {
            body.Mapping("emptyDir", use.Origin);
            return path;
        }

        if (use.Shape.Type == typeof(HostPathAttribute))
        {
            return use.Text(nameof(HostPathAttribute.HostPath));
        }

        return References.Of(draft, use, nameof(MountAttribute.From), nameof(MountAttribute.Source)) is { } source ? WriteSource(use, source, body) : null;
    }

    private static string WriteSource(AttributeUse use, Reference source, MappingNode body)
    {
        if (source.Kind == "PersistentVolumeClaim")
        {
            body.Mapping("persistentVolumeClaim", use.Origin).Set("claimName", source.Name);
            return source.Name.Text;
        }

        var files = body.Mapping(source.Kind == "Secret" ? "secret" : "configMap", use.Origin);
        files.Set(source.Kind == "Secret" ? "secretName" : "name", source.Name);
        if (use.Value(nameof(MountAttribute.Items))?.Node is SequenceNode items)
        {
            foreach (var text in items.OfType<ScalarNode>())
            {
                WriteItem(files.Sequence("items", items.Origin), text);
            }
        }

        if (use.Value(nameof(MountAttribute.DefaultMode))?.Node is { } mode)
        {
            files.Set("defaultMode", mode.Clone());
        }

        if (use.Value(nameof(MountAttribute.Optional))?.Node is { } optional)
        {
            files.Set("optional", optional.Clone());
        }

        return source.Name.Text;
    }

    private static void WriteItem(SequenceNode items, ScalarNode text)
    {
        var colon = text.Text.IndexOf(':');
        var item = new MappingNode(text.Origin);
        item.Set("key", ScalarNode.String(colon < 0 ? text.Text : text.Text.Substring(0, colon), text.Origin));
        item.Set("path", ScalarNode.String(text.Text.Substring(colon + 1), text.Origin));
        items.Add(item);
    }

    // The volume that is there already: of the same source, and the same name where one is given. Empty folders are only shared by name.
    private static string? Same(MappingNode pod, AttributeUse use, MappingNode body, string? name)
    {
        var isEmptyDir = use.Shape.Type == typeof(EmptyDirAttribute);
        if (isEmptyDir && name is null)
        {
            return null;
        }

        return pod.FindItems("spec.volumes")
            .Where(volume => name is null || volume.FindText("name") == name)
            .FirstOrDefault(volume => isEmptyDir && body["emptyDir"] is MappingNode { Count: 0 } ? volume["emptyDir"] is not null : IsOf(volume, body))?
            .FindText("name");
    }

    private static bool IsOf(MappingNode volume, MappingNode body) => body.All(entry => entry.Value.Equals(volume[entry.Key]));

    // The names of the pod's volumes and claims, and those that mounts further down ask for.
    private static HashSet<string> Taken(ObjectDraft draft, MappingNode pod) =>
        new(
            pod.FindItems("spec.volumes").Select(volume => volume.FindText("name"))
                .Concat(draft.Root.FindItems("spec.volumeClaimTemplates").Select(claim => claim.FindText("metadata.name")))
                .Concat(draft.Type.Containers.SelectMany(container => container.Uses).Concat(draft.Type.Uses).Select(use => use.Text(nameof(VolumeMountAttribute.Name))))
                .OfType<string>(),
            StringComparer.Ordinal);

    private static string Unique(string text, HashSet<string> taken)
    {
        var name = DnsNames.SuggestLabel(text) ?? "volume";
        for (var i = 2; taken.Contains(name); i++)
        {
            var suffix = "-" + i.ToString(CultureInfo.InvariantCulture);
            name = (DnsNames.SuggestLabel(text, DnsNames.LongestLabel - suffix.Length) ?? "volume") + suffix;
        }

        return name;
    }
}
