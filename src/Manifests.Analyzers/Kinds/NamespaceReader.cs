using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Namespaces: the levels of pod security are labels, whose keys no path of fields can name.</summary>
internal sealed class NamespaceReader : KindReader
{
    private static readonly (string Option, string Label)[] Levels =
    [
        (nameof(NamespaceAttribute.Enforce), "pod-security.kubernetes.io/enforce"),
        (nameof(NamespaceAttribute.Audit), "pod-security.kubernetes.io/audit"),
        (nameof(NamespaceAttribute.Warn), "pod-security.kubernetes.io/warn"),
    ];

    public override bool Reads(string kind) => kind == "Namespace";

    public override void Complete(ObjectDraft draft)
    {
        foreach (var (option, label) in Levels)
        {
            if (draft.Use.Value(option) is { Text: { } level } value)
            {
                draft.Root.Ensure("metadata.labels", value.Origin).Set(label, ScalarNode.String(level, value.Origin), value.Origin);
            }
        }
    }
}
