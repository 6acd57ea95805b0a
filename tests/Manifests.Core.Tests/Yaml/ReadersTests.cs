using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Manifests.Core.Tests.Readers;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Yaml;

/// <summary>What the writer wrote is the same text to every reader.</summary>
public class ReadersTests
{
    private const int RandomTextsForNode = 4000;

    [Fact]
    public void YamlDotNet_reads_every_tricky_text_as_itself() =>
        Assert.All(TrickyTexts.All, AssertYamlDotNetReads);

    [Fact]
    public void YamlDotNet_reads_any_text_as_itself() =>
        RandomTexts.Any.Sample(AssertYamlDotNetReads, iter: 20_000);

    [NodeFact]
    public void JavaScript_reads_every_tricky_text_as_itself() =>
        AssertNodeReads([.. TrickyTexts.All]);

    [NodeFact]
    public void JavaScript_reads_random_texts_as_themselves() =>
        AssertNodeReads([.. TrickyTexts.Random(RandomTextsForNode)]);

    private static void AssertYamlDotNetReads(string text) =>
        Assert.Equal(Sample.Expected(text), YamlDotNetReader.Read(YamlWriter.Write(Sample.Of(text)))!.ToJsonString());

    private static void AssertNodeReads(IReadOnlyList<string> texts)
    {
        var documents = texts.Select(text => YamlWriter.Write(Sample.Of(text))).ToList();
        var failures = new List<string>();
        foreach (var (reader, seen) in NodeReaders.Read(documents))
        {
            for (var i = 0; i < texts.Count; i++)
            {
                var expected = Sample.Expected(texts[i]);
                if (seen[i]!.ToJsonString() is var actual && actual != expected)
                {
                    failures.Add($"{reader} read {actual}\ninstead of {expected}\nfrom\n{documents[i]}");
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {texts.Count} texts:\n" + string.Join('\n', failures.Take(5)));
    }
}
