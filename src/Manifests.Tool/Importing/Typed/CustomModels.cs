using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Tool.Importing.CSharp;

namespace Manifests.Tool.Importing.Typed;

/// <summary>Classes for custom resources, which KubernetesClient has none for: one a kind, with the fields that the objects have.</summary>
internal sealed class CustomModels
{
    private readonly Dictionary<(string ApiVersion, string Kind), (string Class, List<string> Fields)> _models = [];

    public CustomModels(IEnumerable<SourceObject> objects, UniqueNames names)
    {
        foreach (var kind in objects.Where(item => item.Form != ImportForm.Yaml && IsCustom(item)).GroupBy(item => (item.Object.ApiVersion, item.Kind)))
        {
            var name = UniqueNames.Pascal(kind.Key.Kind);
            var fields = kind.SelectMany(item => item.Root.Select(entry => entry.Key)).Distinct(StringComparer.Ordinal).Where(field => field is not ("apiVersion" or "kind" or "metadata"));
            _models[kind.Key] = (names.Take(name, name + UniqueNames.Pascal(kind.Key.ApiVersion.Split('/')[0])), [.. fields]);
        }
    }

    public bool IsEmpty => _models.Count == 0;

    /// <summary>Whether neither an attribute nor a model is made for objects of a kind.</summary>
    public static bool IsCustom(SourceObject item) =>
        Attributes.AttributeForm.ShapeOf(item.Object) is null && ModelCatalogue.Find(item.Object.ApiVersion, item.Kind) is null;

    /// <summary>The class of an object, or null where it has none.</summary>
    public string? ClassOf(SourceObject item) => _models.TryGetValue((item.Object.ApiVersion, item.Kind), out var model) ? model.Class : null;

    /// <summary>The property of a field that the models of KubernetesClient do not know.</summary>
    public static string PropertyOf(string field) => UniqueNames.Pascal(field) is var name && name is "Metadata" or "ApiVersion" or "Kind" ? name + "Field" : name;

    /// <summary>The file with the classes.</summary>
    public string Write(string csharpNamespace)
    {
        var text = new StringBuilder("using System.Text.Json.Serialization;\nusing k8s.Models;\n\nnamespace ").Append(csharpNamespace).Append(";\n");
        foreach (var (key, model) in _models)
        {
            WriteClass(text, key, model.Class, model.Fields);
        }

        return text.ToString();
    }

    private static void WriteClass(StringBuilder text, (string ApiVersion, string Kind) key, string name, List<string> fields)
    {
        var slash = key.ApiVersion.IndexOf('/', StringComparison.Ordinal);
        var group = slash < 0 ? "" : key.ApiVersion[..slash];
        text.Append("\n/// <summary>").Append(key.ApiVersion).Append(' ').Append(key.Kind).Append(", with the fields that were imported.</summary>\n");
        text.Append("[KubernetesEntity(Group = ").Append(Literals.Text(group)).Append(", ApiVersion = ").Append(Literals.Text(key.ApiVersion[(slash + 1)..]))
            .Append(", Kind = ").Append(Literals.Text(key.Kind)).Append(")]\npublic sealed class ").Append(name).Append("\n{\n");
        text.Append("    [JsonPropertyName(\"metadata\")]\n    public V1ObjectMeta? Metadata { get; set; }\n");
        foreach (var field in fields)
        {
            text.Append("\n    [JsonPropertyName(").Append(Literals.Text(field)).Append(")]\n    public object? ").Append(PropertyOf(field)).Append(" { get; set; }\n");
        }

        text.Append("}\n");
    }
}
