using System;
using System.Linq;
using Manifests.Core.Tests.Readers;
using Manifests.Core.Tests.Yaml;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;

namespace Manifests.Fuzz.Tests;

/// <summary>Every text that is written is the same text to every reader: to YamlDotNet, to those of JavaScript, to kubectl.</summary>
[Collection(OneAtATime.Name)]
public sealed class TextFuzzTests(ITestOutputHelper output)
{
    /// <summary>So many texts are one input: starting a reader's process takes longer than reading them.</summary>
    private const int AtOnce = 1000;

    [Fact]
    public void YamlDotNet_reads_them_as_they_are() => Try(5, texts => Assert.Empty(Misreadings.OfYamlDotNet(texts)));

    [NodeFact]
    public void JavaScript_reads_them_as_they_are() => Try(1, texts => Assert.Empty(Misreadings.OfNode(texts)));

    [KubectlFact]
    public void Kubectl_reads_them_as_they_are() => Try(2, texts => Assert.Empty(Misreadings.OfKubectl(texts)));

    private void Try(int inputs, Action<string[]> areRead) =>
        Fuzz.Try(output, inputs, ".txt", random => string.Join('\n', TrickyTexts.Random(random, AtOnce).Select(OddTexts.Literal)), input => areRead(Texts(input)));

    // A literal on each line, since no file can hold halves of surrogate pairs.
    private static string[] Texts(string input) => [.. input.Split('\n').Select(line => SyntaxFactory.ParseToken(line).ValueText)];
}
