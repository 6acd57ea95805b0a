using System.Collections.Generic;
using Manifests.Analyzers.Reading;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>The labels that Kubernetes recommends for every object, where the project asks for them.</summary>
/// <remarks>Written once the selectors are: a selector cannot be changed later, and so must hold neither a version nor anything that somebody switched on.</remarks>
internal static class RecommendedLabels
{
    private const string Prefix = "app.kubernetes.io/";
    private const string Manager = "manifests";

    public static void Write(ObjectDraft draft, AttributeUse? defaults)
    {
        if (defaults is null)
        {
            return;
        }

        var labels = Labels(draft, defaults);
        Add(draft.Root.Mapping("metadata"), labels, defaults.Origin);
        if (PodTemplates.PathOf(draft.Kind) is { Length: > 0 } pod)
        {
            Add(draft.Root.Ensure(pod).Mapping("metadata"), labels, defaults.Origin);
        }
    }

    private static List<KeyValuePair<string, string>> Labels(ObjectDraft draft, AttributeUse defaults)
    {
        var labels = new List<KeyValuePair<string, string>>();
        var isOn = defaults.Text(nameof(ManifestDefaultsAttribute.RecommendedLabels)) == "true";
        if (isOn)
        {
            var workload = Workloads.Main(draft.Type);
            labels.Add(new(Prefix + "name", workload is null ? draft.Name : draft.Type.NameOf(workload)));
        }

        AddText(labels, "version", defaults.Text(nameof(ManifestDefaultsAttribute.Version)));
        AddText(labels, "part-of", defaults.Text(nameof(ManifestDefaultsAttribute.PartOf)));
        if (isOn)
        {
            labels.Add(new(Prefix + "managed-by", Manager));
        }

        return labels;
    }

    private static void AddText(List<KeyValuePair<string, string>> labels, string key, string? value)
    {
        if (value is not null)
        {
            labels.Add(new(Prefix + key, value));
        }
    }

    private static void Add(MappingNode metadata, List<KeyValuePair<string, string>> labels, Origin? origin)
    {
        foreach (var label in labels)
        {
            var existing = metadata.Mapping("labels", origin);
            if (existing[label.Key] is null)
            {
                existing.Set(label.Key, ScalarNode.String(label.Value, origin), origin);
            }
        }
    }
}
