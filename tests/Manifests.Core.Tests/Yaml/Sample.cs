using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Manifests.Core.Tree;

namespace Manifests.Core.Tests.Yaml;

/// <summary>A document that holds one text wherever a text can stand.</summary>
internal static class Sample
{
    public static MappingNode Of(string text)
    {
        var document = new MappingNode();
        document.Set("value", ScalarNode.String(text));
        document.Sequence("list").Add(ScalarNode.String(text));
        document.Sequence("list").Add(Keyed(text, ScalarNode.String(text)));
        document.Set("keys", Keyed(text, Keyed(text, ScalarNode.String("end"))));
        document.Set("last", Keyed("deep", ScalarNode.String(text)));
        return document;
    }

    /// <summary>What a reader of the document sees, in the notation of <c>read.js</c>.</summary>
    public static JsonNode Expected(string text) => Describe(Of(AsWritten(text)));

    /// <summary>The text after its way through UTF-8, where halves of surrogate pairs become U+FFFD.</summary>
    public static string AsWritten(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    public static JsonNode Describe(Node node) => node switch
    {
        MappingNode mapping => new JsonObject
        {
            ["map"] = new JsonArray([.. mapping.Select(entry => new JsonArray(entry.Key, Describe(entry.Value)))]),
        },
        SequenceNode sequence => new JsonObject { ["list"] = new JsonArray([.. sequence.Select(Describe)]) },
        _ => JsonValue.Create(((ScalarNode)node).Text),
    };

    private static MappingNode Keyed(string key, Node value)
    {
        var mapping = new MappingNode();
        mapping.Set(key, value);
        return mapping;
    }
}
