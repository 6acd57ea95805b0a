using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.Values;

/// <summary>A key that is in two maps of a ConfigMap.</summary>
public sealed class KeyIsInOneMap : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S5072",
        "A key of a ConfigMap is text or bytes",
        "Key data[{0}] of {1} is in binaryData too: one file cannot have two contents",
        RuleSeverity.Error)
    {
        Catalogue = ["NAM12"],
        Why = "The keys of `data` and `binaryData` of a ConfigMap are the files of one folder, so they share their names. The API server refuses a ConfigMap with a key in both.",
        Language = ExampleLanguage.Yaml,
        Wrong = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            data:
              logo: text
            binaryData:
              logo: aGVsbG8=
            """,
        Right = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings
            binaryData:
              logo: aGVsbG8=
            """,
        Fix = "Keep one of the two.",
    };

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => ["ConfigMap"];

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        if (context.Object is { ApiVersion: "v1", Kind: "ConfigMap" } && context.Object.Root["data"] is MappingNode data && context.Object.Root["binaryData"] is MappingNode binary)
        {
            foreach (var entry in data.Where(entry => binary[entry.Key] is not null))
            {
                context.Report(entry.KeyOrigin ?? entry.Value.Origin, entry.Key, context.Object.ToString());
            }
        }
    }
}
