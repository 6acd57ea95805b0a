using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Collections;
using Manifests.Core.Labels;
using Manifests.Core.Objects;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Reading;

/// <summary>The objects that a project says exist though it does not make them.</summary>
internal static class ExternalObjects
{
    public static IEnumerable<ClusterObject> DeclaredIn(ReadingContext context, string? environment) => context.AssemblyUses
        .Where(use => use.Environment is null || use.Environment == environment)
        .Where(use => use.Shape.Type == typeof(ExternalObjectAttribute))
        .Select(use => ClusterObject.Known(Facts(use), use.Origin));

    private static ObjectFacts Facts(AttributeUse use) =>
        new("", use.Text(nameof(ExternalObjectAttribute.Kind)) ?? "", use.Text(nameof(ExternalObjectAttribute.Namespace)), use.Text(nameof(ExternalObjectAttribute.Name)) ?? "", null)
        {
            Keys = (use.Value(nameof(ExternalObjectAttribute.Keys))?.Node as SequenceNode ?? Enumerable.Empty<Node>()).OfType<ScalarNode>().Select(key => key.Text).ToEquatableArray(),
            Labels = Labels(use.Text(nameof(ExternalObjectAttribute.Labels))),
        };

    private static ImmutableSortedDictionary<string, string> Labels(string? text)
    {
        LabelSelector? labels = null;
        return text is not null && LabelSelectorParser.TryParse(text, out labels, out _) ? ObjectFacts.ToDictionary(labels.ToMap()) : ObjectFacts.ToDictionary(null);
    }
}
