using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>ConfigMaps and Secrets: their data is what the class's members say.</summary>
internal sealed class ConfigReader : KindReader
{
    public override bool Reads(string kind) => kind is "ConfigMap" or "Secret";

    public override void Complete(ObjectDraft draft)
    {
        var data = ConfigData.Of(draft.Type.Symbol, draft.Use, draft.Context.Compilation, draft.Cancellation);
        if (draft.Kind == "ConfigMap")
        {
            Write(draft, "data", data.Entries.Concat(ConfigFileToken.EntriesOf(draft.Type.Symbol, draft.Mine(draft.Type.Uses))));
        }
        else if (draft.Use.Text(nameof(SecretAttribute.WriteValues)) == "true")
        {
            Write(draft, "stringData", data.Entries.Where(entry => entry.Text.Length > 0));
        }
        else
        {
            draft.IsMade = false;
            Write(draft, "stringData", data.Entries.Select(entry => entry with { Text = "" }));
        }
    }

    private static void Write(ObjectDraft draft, string field, IEnumerable<ConfigEntry> entries)
    {
        foreach (var entry in entries)
        {
            draft.Root.Mapping(field, draft.Origin).Set(entry.Key, ScalarNode.String(entry.Text, entry.Origin), entry.KeyOrigin);
        }
    }
}
