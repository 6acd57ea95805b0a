using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Shapes;
using Manifests.Core.Tree;
using Manifests.Core.Values;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes;

/// <summary>Mounts and the volumes behind them: one attribute says both.</summary>
internal sealed class VolumeInverter
{
    private static readonly List<AttributeShape> Shapes = [.. AttributeCatalogue.All.Where(shape => typeof(VolumeMountAttribute).IsAssignableFrom(shape.Type) && shape.Type != typeof(MountAttribute))];

    private readonly Dictionary<string, MappingNode> _volumes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mounted = new(StringComparer.Ordinal);

    public VolumeInverter(MappingNode pod)
    {
        foreach (var volume in pod.FindItems("spec.volumes"))
        {
            _volumes[volume.FindText("name") ?? ""] = volume;
        }
    }

    /// <summary>Takes the mounts of a container.</summary>
    public IReadOnlyList<AttributeText> TakeMounts(MappingNode container)
    {
        if (container["volumeMounts"] is not SequenceNode { Count: > 0 } mounts)
        {
            return [];
        }

        var found = mounts.Select(mount => mount is MappingNode fields && _volumes.TryGetValue(fields.FindText("name") ?? "", out var volume) ? Mount(fields, volume) : null).ToList();
        if (found.Contains(null))
        {
            return [];
        }

        _mounted.UnionWith(mounts.Cast<MappingNode>().Select(mount => mount.FindText("name")!));
        container.Take("volumeMounts");
        return found!;
    }

    /// <summary>Takes the volumes that mounts have said.</summary>
    public void TakeMounted(MappingNode pod)
    {
        if (_mounted.Count > 0 && _volumes.Keys.All(_mounted.Contains))
        {
            pod.Take("spec.volumes");
        }
    }

    /// <summary>Takes the storage of each pod of a StatefulSet with its mounts in the main container, which come last there.</summary>
    public static void TakeClaims(ObjectImport item, MappingNode container)
    {
        var templates = item.Rest.FindItems("spec.volumeClaimTemplates").ToList();
        var mounts = container.FindItems("volumeMounts").ToList();
        if (templates.Count == 0 || mounts.Count < templates.Count)
        {
            return;
        }

        var found = new List<AttributeText>();
        foreach (var (template, mount) in templates.Zip(mounts.TakeLast(templates.Count)))
        {
            if (mount.Count != 2 || mount.FindText("name") != template.FindText("metadata.name") || mount["mountPath"].AsText() is not { } path)
            {
                return;
            }

            var given = new Dictionary<string, string> { [nameof(VolumeClaimTemplateAttribute.Path)] = Literals.Text(path) };
            if (AttributeInverter.TakeWhole(AttributeCatalogue.Find(nameof(VolumeClaimTemplateAttribute))!, template, given) is not { } attribute)
            {
                return;
            }

            found.Add(attribute);
        }

        item.Rest.Take("spec.volumeClaimTemplates");
        var rest = new SequenceNode();
        foreach (var mount in mounts.Take(mounts.Count - templates.Count))
        {
            rest.Add(mount);
        }

        container.Take("volumeMounts");
        if (rest.Count > 0)
        {
            container.Set("volumeMounts", rest);
        }

        item.Parts.AddRange(found);
    }

    private static AttributeText? Mount(MappingNode mount, MappingNode volume)
    {
        var fields = (MappingNode)mount.Clone();
        var body = (MappingNode)volume.Clone();
        var name = volume.FindText("name")!;
        body.Take("name");
        return OfSource(fields, body, name) ?? Shapes.Select(shape => OfShape(shape, (MappingNode)fields.Clone(), (MappingNode)body.Clone(), name)).FirstOrDefault(found => found is not null);
    }

    // The volume's own fields by the marks of the properties, the mount's by theirs.
    private static AttributeText? OfShape(AttributeShape shape, MappingNode mount, MappingNode body, string name)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var isEmptyDir = shape.Type == typeof(EmptyDirAttribute);
        if (isEmptyDir && body["emptyDir"] is not MappingNode)
        {
            return null;
        }

        foreach (var option in shape.Options.Where(option => option.VolumePath is not null))
        {
            if (body.Find(option.VolumePath!) is { } value && AttributeInverter.Value(value, shape.Type.GetProperty(option.Name)!.PropertyType) is { } text)
            {
                options[option.Name] = text;
                body.Take(option.VolumePath!);
            }
        }

        if (isEmptyDir && body["emptyDir"] is MappingNode { Count: 0 })
        {
            body.Take("emptyDir");
        }

        var source = isEmptyDir ? mount["mountPath"].AsText() : options.GetValueOrDefault(nameof(HostPathAttribute.HostPath))?.Trim('"');
        return body.Count == 0 && (isEmptyDir || options.Count > 0) ? Compose(shape, mount, options, name, source) : null;
    }

    private static AttributeText? OfSource(MappingNode mount, MappingNode body, string name)
    {
        var (field, nameField, source) = body switch
        {
            _ when body["configMap"] is not null => ("configMap", "name", VolumeSource.ConfigMap),
            _ when body["secret"] is not null => ("secret", "secretName", VolumeSource.Secret),
            _ when body["persistentVolumeClaim"] is not null => ("persistentVolumeClaim", "claimName", VolumeSource.PersistentVolumeClaim),
            _ => ("", "", default),
        };
        if (field.Length == 0 || body.Find($"{field}.{nameField}").AsText() is not { } from)
        {
            return null;
        }

        var options = new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(MountAttribute.From)] = Literals.Text(from) };
        if (source != VolumeSource.ConfigMap)
        {
            options[nameof(MountAttribute.Source)] = $"{nameof(VolumeSource)}.{source}";
        }

        body.Take($"{field}.{nameField}");
        if (body.Find(field + ".items") is SequenceNode items && Items(items) is { } texts)
        {
            options[nameof(MountAttribute.Items)] = texts;
            body.Take(field + ".items");
        }

        foreach (var (path, option) in new[] { ("defaultMode", nameof(MountAttribute.DefaultMode)), ("optional", nameof(MountAttribute.Optional)) })
        {
            if (body.Find($"{field}.{path}") is ScalarNode { Type: ScalarType.Integer or ScalarType.Boolean } value)
            {
                options[option] = value.Text;
                body.Take($"{field}.{path}");
            }
        }

        return body.Count == 0 ? Compose(AttributeCatalogue.Find(nameof(MountAttribute))!, mount, options, name, from) : null;
    }

    private static AttributeText? Compose(AttributeShape shape, MappingNode mount, Dictionary<string, string> options, string name, string? defaultName)
    {
        // An empty folder without a name is not shared with other containers: so only other volumes go without one.
        if (shape.Type != typeof(EmptyDirAttribute) && defaultName is not null && DnsNames.SuggestLabel(defaultName) == name)
        {
            mount.Take("name");
        }

        return AttributeInverter.TakeWhole(shape, mount, options);
    }

    private static string? Items(SequenceNode items)
    {
        var texts = new List<string>();
        foreach (var item in items)
        {
            if (item is not MappingNode { Count: 2 } pair || pair["key"].AsText() is not { } key || pair["path"].AsText() is not { } path || key.Contains(':', StringComparison.Ordinal))
            {
                return null;
            }

            texts.Add(Literals.Text(key == path ? key : $"{key}:{path}"));
        }

        return Literals.List([.. texts]);
    }
}
