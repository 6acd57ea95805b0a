using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Tree;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>ConfigMaps, and Secrets whose values shall be written: a constant for each key.</summary>
internal sealed class ConfigInverter : KindInverter
{
    public override bool Handles(string kind) => kind is "ConfigMap" or "Secret";

    public override void Take(ObjectImport item)
    {
        var field = item.Source.Kind == "ConfigMap" ? "data" : "stringData";
        if (item.Rest[field].AsTexts() is not { Count: > 0 } entries || (item.Source.Kind == "Secret" && entries.Any(entry => entry.Value.Length == 0)))
        {
            return;
        }

        if (item.Source.Kind == "Secret")
        {
            item.Options[nameof(SecretAttribute.WriteValues)] = "true";
        }

        item.Rest.Take(field);
        item.Members.AddRange(Constants(entries, item.Host.Text));
    }

    /// <summary>The members for keys: named as the key where C# allows it.</summary>
    public static IEnumerable<string> Constants(IEnumerable<KeyValuePair<string, string>> entries, ClassText type)
    {
        foreach (var (key, value) in entries)
        {
            var name = type.Names.Take(UniqueNames.IsName(key) ? [key] : [UniqueNames.Pascal(key)]);
            var attribute = name == key ? "" : $"[Key({Literals.Text(key)})]\n";
            yield return $"{attribute}public const string {name} ={Block(value)};";
        }
    }

    private static string Block(string value)
    {
        var block = Literals.Block(value, "    ");
        return (block.Contains('\n') ? "\n    " : " ") + block;
    }
}
