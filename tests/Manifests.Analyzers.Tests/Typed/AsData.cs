using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using k8s;
using Manifests.Core.Tree;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Typed;

/// <summary>YAML of KubernetesClient and trees of ours in one form, in which only what they say counts: not the order of fields, nor how a number is written.</summary>
internal static class AsData
{
    /// <summary>What KubernetesClient writes for an object of a running program.</summary>
    public static string OfRun(object value)
    {
        var stream = new YamlStream();
        stream.Load(new System.IO.StringReader(KubernetesYaml.Serialize(value)));
        return Write(stream.Documents[0].RootNode);
    }

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

    private static string Write(YamlNode node) => node switch
    {
        YamlMappingNode mapping => Map(mapping.Children.Select(child => (((YamlScalarNode)child.Key).Value!, Write(child.Value)))),
        YamlSequenceNode list => "[" + string.Join(",", list.Children.Select(Write)) + "]",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar => Plain(scalar.Value ?? ""),
        YamlScalarNode scalar => Text(scalar.Value!),
        _ => throw new InvalidOperationException(),
    };

    private static string Plain(string text) => text is "" or "null" or "~" ? "null" : text is "true" or "false" ? text : Number(text) ?? Text(text);

    private static string? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : null;

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        "{" + string.Join(",", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Text(entry.Key) + ":" + entry.Value)) + "}";

    private static string Text(string text) => new StringBuilder("\"").Append(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"').ToString();
}
