using System;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>Namespaces: the levels of pod security, which are labels.</summary>
internal sealed class NamespaceInverter : KindInverter
{
    private static readonly (string Option, string Label)[] Levels =
    [
        (nameof(NamespaceAttribute.Enforce), "pod-security.kubernetes.io/enforce"),
        (nameof(NamespaceAttribute.Audit), "pod-security.kubernetes.io/audit"),
        (nameof(NamespaceAttribute.Warn), "pod-security.kubernetes.io/warn"),
    ];

    public override bool Handles(string kind) => kind == "Namespace";

    public override void Take(ObjectImport item)
    {
        foreach (var (option, label) in Levels)
        {
            if (item.Rest.Find("metadata.labels") is MappingNode labels && labels[label].AsText() is { } level && Enum.GetNames<PodSecurityLevel>().Contains(level, StringComparer.Ordinal))
            {
                item.Options[option] = $"{nameof(PodSecurityLevel)}.{level}";
                labels.Remove(label);
                if (labels.Count == 0)
                {
                    item.Rest.Take("metadata.labels");
                }
            }
        }
    }
}
