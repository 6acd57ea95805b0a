using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using k8s;
using Manifests.Core.Tree;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>YAML of KubernetesClient and trees of ours in one form, in which only what they say counts: not the order of fields, nor how a number is written.</summary>
internal static class AsData
{
    /// <summary>What KubernetesClient writes for an object of a running program, as it sends it to the API server.</summary>
    public static string OfRun(object value) => OfJson(JsonDocument.Parse(KubernetesJson.Serialize(value)).RootElement);

    /// <summary>The same as YAML, in which KubernetesClient puts no quotes around amounts.</summary>
    public static string OfRunAsYaml(object value)
    {
        var stream = new YamlStream();
        stream.Load(new System.IO.StringReader(KubernetesYaml.Serialize(value)));
        return OfYaml(stream.Documents[0].RootNode);
    }

    /// <summary>A tree of ours with all values as YAML's text.</summary>
    public static string AsYaml(Node node) => node switch
    {
        MappingNode mapping => Map(mapping.Select(entry => (entry.Key, AsYaml(entry.Value)))),
        SequenceNode list => "[" + string.Join(",", list.Select(AsYaml)) + "]",
        ScalarNode scalar => Loose(scalar.Text),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What the evaluator made.</summary>
    public static string OfTree(Node node) => node switch
    {
        MappingNode mapping => Map(mapping.Select(entry => (entry.Key, OfTree(entry.Value)))),
        SequenceNode list => "[" + string.Join(",", list.Select(OfTree)) + "]",
        ScalarNode { Type: ScalarType.Null } => "null",
        ScalarNode { Type: ScalarType.String } scalar => Text(scalar.Text),
        ScalarNode { Type: ScalarType.Integer or ScalarType.Number } scalar => Number(scalar.Text)!,
        ScalarNode scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    private static string OfYaml(YamlNode node) => node switch
    {
        YamlMappingNode mapping => Map(mapping.Children.Select(child => (((YamlScalarNode)child.Key).Value!, OfYaml(child.Value)))),
        YamlSequenceNode list => "[" + string.Join(",", list.Children.Select(OfYaml)) + "]",
        YamlScalarNode scalar => Loose(scalar.Value ?? ""),
        _ => throw new InvalidOperationException(),
    };

    private static string OfJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Map(element.EnumerateObject().Select(property => (property.Name, OfJson(property.Value)))),
        JsonValueKind.Array => "[" + string.Join(",", element.EnumerateArray().Select(OfJson)) + "]",
        JsonValueKind.String => Text(element.GetString()!),
        JsonValueKind.Number => Number(element.GetRawText())!,
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        _ => "false",
    };

    private static string Loose(string text) => Text(Number(text) ?? text);

    private static string? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : null;

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(",", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Text(entry.Key) + ":" + entry.Value)) + "}";

    private static string Text(string text) => new StringBuilder("\"").Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"').ToString();
}
