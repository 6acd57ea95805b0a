using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Core.Values;

namespace Manifests.Analyzers.Kinds;

/// <summary>The labels that everything on a class selects its pods by.</summary>
internal static class SelectorLabels
{
    /// <summary>The label that pods get whose class declares no selector label.</summary>
    public const string Default = "app.kubernetes.io/name";

    private static readonly string[] Keys = ["app", Default];

    /// <summary>Gives pods the default selector label where they have no selector label.</summary>
    public static void Ensure(MappingNode podMetadata, string workload, Origin? origin)
    {
        if (podMetadata["labels"] is not MappingNode labels || Of(labels, origin).Count == 0)
        {
            podMetadata.Mapping("labels", origin).Set(Default, ScalarNode.String(LabelSyntax.SuggestValue(workload), origin), origin);
        }
    }

    /// <summary>The selector labels among the labels of pods.</summary>
    public static MappingNode Of(MappingNode podLabels, Origin? origin) =>
        Select(podLabels.Select(label => new KeyValuePair<string, string>(label.Key, (label.Value as ScalarNode)?.Text ?? "")), origin);

    /// <summary>The selector labels among the labels of pods.</summary>
    public static MappingNode Select(IEnumerable<KeyValuePair<string, string>> podLabels, Origin? origin)
    {
        var selector = new MappingNode(origin);
        foreach (var label in podLabels.Where(label => Keys.Contains(label.Key)))
        {
            selector.Set(label.Key, ScalarNode.String(label.Value, origin), origin);
        }

        return selector;
    }
}
