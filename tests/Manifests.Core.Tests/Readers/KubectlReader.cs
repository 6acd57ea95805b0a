using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Readers;

/// <summary>kubectl's own reader, by way of a command that needs no cluster.</summary>
internal static class KubectlReader
{
    /// <summary>What kubectl sees in documents, as JSON; all in one process.</summary>
    /// <remarks>It takes objects only, so each document is a field of one.</remarks>
    public static IReadOnlyList<JsonNode?> Read(IEnumerable<MappingNode> documents)
    {
        var input = Path.GetTempFileName();
        try
        {
            File.WriteAllText(input, string.Join("---\n", documents.Select(document => YamlWriter.Write(InObject(document)))));
            var outcome = Command.Run(new ProcessStartInfo("kubectl", ["label", "--local", "--filename", input, "read=yes", "--output", "json"])).Succeeded();
            return [.. Values(outcome).Select(item => item["content"])];
        }
        finally
        {
            File.Delete(input);
        }
    }

    /// <summary>A document as JSON writes it.</summary>
    public static JsonNode ToJson(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)ToJson(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Select(ToJson)]),
        _ => JsonValue.Create(((ScalarNode)node).Text),
    };

    // One object behind the other, and nothing between them.
    private static List<JsonNode> Values(string output)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(output), new JsonReaderOptions { AllowMultipleValues = true });
        var values = new List<JsonNode>();
        while (reader.Read())
        {
            values.Add(JsonNode.Parse(ref reader)!);
        }

        return values;
    }

    private static MappingNode InObject(MappingNode document)
    {
        var item = new MappingNode();
        item.Set("apiVersion", ScalarNode.String("v1"));
        item.Set("kind", ScalarNode.String("ConfigMap"));
        item.Mapping("metadata").Set("name", ScalarNode.String("read"));
        item.Set("content", document);
        return item;
    }
}
