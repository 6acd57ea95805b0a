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
    public static void Write(ObjectDraft draft, AttributeUse use, MappingNode mount, MappingNode container)
    {
        var body = new MappingNode(use.Origin);
        if (VolumeSources.Write(draft, use, container, body) is not { } defaultName)
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

    /// <summary>Adds a further source to the projected volume that the container has at the same path.</summary>
    /// <returns>False where the attribute is no such source, or is the first there.</returns>
    public static bool AddToProjected(ObjectDraft draft, AttributeUse use, MappingNode container)
    {
        if (!VolumeSources.IsProjected(use))
        {
            return false;
        }

        var pod = draft.Root.Ensure(PodTemplates.PathOf(draft.Kind)!);
        var path = use.Text(nameof(VolumeMountAttribute.Path));
        var name = container.FindItems("volumeMounts").FirstOrDefault(mount => mount.FindText("mountPath") == path).FindText("name");
        if (pod.FindItems("spec.volumes").FirstOrDefault(candidate => candidate.FindText("name") == name && candidate["projected"] is not null) is not { } volume)
        {
            return false;
        }

        VolumeSources.Write(draft, use, container, volume);
        return true;
    }

    // The volume that is there already: of the same source, and the same name where one is given. Empty folders are only shared by name, and
    // so is what further attributes may add to.
    private static string? Same(MappingNode pod, AttributeUse use, MappingNode body, string? name)
    {
        var isEmptyDir = use.Shape.Type == typeof(EmptyDirAttribute);
        if (name is null && (isEmptyDir || use.Shape.Type == typeof(EphemeralVolumeAttribute) || VolumeSources.IsProjected(use)))
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
