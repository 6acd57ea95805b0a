using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Manifests.Core.Tests.Yaml;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Readers;

/// <summary>Texts that the writer wrote and that a reader takes for something else, in words.</summary>
internal static class Misreadings
{
    public static IReadOnlyList<string> OfYamlDotNet(IReadOnlyList<string> texts) =>
        [.. texts.SelectMany(text => Compare("YamlDotNet", text, YamlDotNetReader.Read(YamlWriter.Write(Sample.Of(text))), Sample.Expected(text)))];

    public static IReadOnlyList<string> OfNode(IReadOnlyList<string> texts)
    {
        var seen = NodeReaders.Read([.. texts.Select(text => YamlWriter.Write(Sample.Of(text)))]);
        return [.. seen.SelectMany(reader => texts.Zip(reader.Value).SelectMany(pair => Compare(reader.Key, pair.First, pair.Second, Sample.Expected(pair.First))))];
    }

    public static IReadOnlyList<string> OfKubectl(IReadOnlyList<string> texts)
    {
        var seen = KubectlReader.Read(texts.Select(Sample.Of));
        return seen.Count != texts.Count
            ? [$"kubectl read {seen.Count} documents instead of {texts.Count}"]
            : [.. texts.Zip(seen).SelectMany(pair => Compare("kubectl", pair.First, pair.Second, KubectlReader.ToJson(Sample.Of(Sample.AsWritten(pair.First)))))];
    }

    private static IEnumerable<string> Compare(string reader, string text, JsonNode? actual, JsonNode expected) =>
        JsonNode.DeepEquals(actual, expected) ? [] : [$"{reader} read {actual?.ToJsonString()}\ninstead of {expected.ToJsonString()}\nfrom\n{YamlWriter.Write(Sample.Of(text))}"];
}
