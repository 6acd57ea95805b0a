using System.IO;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Manifests.Analyzers.Tests.Reading.CustomResources;

/// <summary>YAML in one line, so that a test says what it expects of one property in one line.</summary>
internal static class Flow
{
    /// <summary>The properties of the first version of a definition, below one of its fields, and what of them is required.</summary>
    public static string Properties(string definition, string field)
    {
        var version = Load(definition)["spec"]["versions"][0];
        var schema = version["schema"]["openAPIV3Schema"]["properties"][field];
        var properties = string.Join(" ", ((YamlMappingNode)schema["properties"]).Select(entry => Text(entry.Key) + ": " + Text(entry.Value)));
        var required = ((YamlMappingNode)schema).Children.TryGetValue("required", out var names) ? " required: " + string.Join(",", (YamlSequenceNode)names) : "";
        return properties + required;
    }

    /// <summary>What a test expects, written as the above writes it.</summary>
    public static string Of(string field, string expected)
    {
        var parts = expected.Split(" required: ");
        var properties = ((YamlMappingNode)Load("{" + parts[0] + "}")).Select(entry => Text(entry.Key) + ": " + Text(entry.Value));
        return string.Join(" ", properties) + (parts.Length == 2 ? " required: " + parts[1] : "");
    }

    private static YamlNode Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }

    private static string Text(YamlNode node) => node switch
    {
        YamlMappingNode mapping => "{ " + string.Join(", ", mapping.Select(entry => Text(entry.Key) + ": " + Text(entry.Value))) + " }",
        YamlSequenceNode list => "[" + string.Join(", ", list.Select(Text)) + "]",
        _ => ((YamlScalarNode)node).Value!,
    };
}
