using System.Linq;
using Manifests.Core.Rules.Values;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Practice;

/// <summary>Entries of a map in an order of their own.</summary>
public sealed class KeysAreSorted : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S8104",
        "Entries of a map are sorted",
        "'{0}' stands behind '{1}' in {2} of {3}",
        RuleSeverity.Info)
    {
        IsEnabledByDefault = false,
        Catalogue = ["NAM41"],
        Why = "Nothing depends on the order. In maps that many people add to, sorted entries make it plain whether one is there, and two changes seldom meet on one line. "
            + "Looked at are labels, annotations and the data of ConfigMaps and Secrets; the fields of an object have their customary order.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              theme: dark
              level: info
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              level: info
              theme: dark
            """,
        Fix = "Move the entry.",
    };

    private static readonly string[] Maps = ["labels", "annotations", "matchLabels", "data", "stringData", "binaryData"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (!context.Object.IsFromYaml)
        {
            return;
        }

        foreach (var field in EveryField.Of(context).Where(field => Maps.Contains(field.Key)))
        {
            var entries = (field.Value as MappingNode)?.ToList() ?? [];
            for (var i = 1; i < entries.Count; i++)
            {
                if (string.CompareOrdinal(entries[i - 1].Key, entries[i].Key) > 0)
                {
                    context.Report(entries[i].KeyOrigin ?? entries[i].Value.Origin, entries[i].Key, entries[i - 1].Key, field.Key, context.Object.ToString());
                }
            }
        }
    }
}
