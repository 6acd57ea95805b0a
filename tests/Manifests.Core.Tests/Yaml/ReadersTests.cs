using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Manifests.Core.Tests.Readers;

namespace Manifests.Core.Tests.Yaml;

/// <summary>What the writer wrote is the same text to every reader.</summary>
public class ReadersTests
{
    private const int RandomTextsForProcesses = 4000;

    [Fact]
    public void YamlDotNet_reads_every_tricky_text_as_itself() => AssertNone(Misreadings.OfYamlDotNet(TrickyTexts.All));

    [Fact]
    public void YamlDotNet_reads_any_text_as_itself() => RandomTexts.Any.Sample(text => AssertNone(Misreadings.OfYamlDotNet([text])), iter: 20_000);

    [NodeFact]
    public void JavaScript_reads_every_tricky_text_as_itself() => AssertNone(Misreadings.OfNode(TrickyTexts.All));

    [NodeFact]
    public void JavaScript_reads_random_texts_as_themselves() => AssertNone(Misreadings.OfNode([.. TrickyTexts.Random(RandomTextsForProcesses)]));

    [KubectlFact]
    public void Kubectl_reads_every_tricky_text_as_itself() => AssertNone(Misreadings.OfKubectl(TrickyTexts.All));

    [KubectlFact]
    public void Kubectl_reads_random_texts_as_themselves() => AssertNone(Misreadings.OfKubectl([.. TrickyTexts.Random(RandomTextsForProcesses)]));

    private static void AssertNone(IReadOnlyList<string> misreadings) =>
        Assert.True(misreadings.Count == 0, $"{misreadings.Count} misreadings:\n" + string.Join('\n', misreadings.Take(5)));
}
