using System.Text.Json.Nodes;
using Manifests.Core.Tests.Readers;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>What is no text is none to any reader either.</summary>
public class OtherTypesTests
{
    [NodeFact]
    public void JavaScript_reads_numbers_truths_and_nothing_as_such()
    {
        var list = new SequenceNode();
        list.Add(ScalarNode.Integer(-8080));
        list.Add(ScalarNode.Number(1e20));
        list.Add(ScalarNode.Number(1.5e-7));
        list.Add(ScalarNode.Number(-0.5));
        list.Add(ScalarNode.Number(double.NaN));
        list.Add(ScalarNode.Number(double.NegativeInfinity));
        list.Add(ScalarNode.Boolean(true));
        list.Add(ScalarNode.Boolean(false));
        list.Add(ScalarNode.Null());
        var document = new MappingNode();
        document.Set("list", list);

        const string expected =
            """
            [-8080,100000000000000000000,1.5e-7,-0.5,{"other":"Number NaN"},{"other":"Number -Infinity"},true,false,null]
            """;
        Assert.All(NodeReaders.Read([YamlWriter.Write(document)]), reader => Assert.Equal(expected, ListIn(reader.Value)));
    }

    private static string ListIn(JsonArray documents) => documents[0]!["map"]![0]![1]!["list"]!.ToJsonString();
}
