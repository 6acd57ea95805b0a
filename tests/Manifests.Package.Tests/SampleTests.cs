using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>samples/Broken breaks every rule, and nothing else: its comments say what is reported on which line. samples/Shop breaks none, of all there are: its .globalconfig turns on those that are off.</summary>
[Collection(ProductCollection.Name)]
public sealed class SampleTests
{
    private static readonly string Sample = Path.Combine(RepositoryRoot.Path, "samples", "Broken");
    private static readonly string Shop = Path.Combine(RepositoryRoot.Path, "samples", "Shop");

    [Fact]
    public void Broken_is_reported_as_its_comments_say()
    {
        // Without what it references, which the solution has built and others may be reading.
        var output = Dotnet.Run(Sample, "build", "--no-dependencies", "--no-incremental", "-v", "q").Failed();

        var reported = Regex.Matches(output, @"(?<file>\w+\.(cs|yaml))\((?<line>\d+),\d+\): (error|warning) (?<id>K8S\d+): ")
            .Select(match => (match.Groups["file"].Value, int.Parse(match.Groups["line"].Value), match.Groups["id"].Value));
        Assert.Equal(Comments().Order(), reported.Distinct().Order());
    }

    [Fact]
    public void Shop_is_reported_by_no_rule()
    {
        var output = Dotnet.Run(Shop, "build", "--no-dependencies", "--no-incremental", "-v", "q").Succeeded();

        Assert.DoesNotContain("K8S", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hello")]
    [InlineData("Shop")]
    public void Judges_accept_every_file(string sample) => JudgedFiles.Accept(Path.Combine(RepositoryRoot.Path, "samples", sample));

    [KubectlFact]
    public void Every_environment_of_Shop_is_read_by_kubectl()
    {
        var manifests = Path.Combine(Path.GetDirectoryName(Directory.GetFiles(Path.Combine(Shop, "bin"), "Shop.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First())!, "manifests");

        Assert.All(
            new[] { "staging", "prod" },
            environment =>
            {
                var read = Command.Run(new ProcessStartInfo("kubectl", ["kustomize", Path.Combine(manifests, environment)])).Succeeded();
                Assert.Equal(35, Regex.Count(read, "^kind: ", RegexOptions.Multiline));
            });
    }

    [Fact]
    public void Broken_breaks_every_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "K8S*.md");
        var breakable = pages.Where(page => !Wrong(page).StartsWith("//", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page));

        Assert.Empty(breakable.Except(Comments().Select(comment => comment.Id)));
    }

    // A page whose example is a comment is of a rule that attributes cannot break yet, or that says that one of ours failed.
    private static string Wrong(string page) => Regex.Match(File.ReadAllText(page), "## Wrong\\s+```(csharp|yaml)\\s+(?<code>.*)").Groups["code"].Value;

    private static IEnumerable<(string File, int Line, string Id)> Comments() => Directory.EnumerateFiles(Sample, "*.cs")
        .Concat(Directory.EnumerateFiles(Path.Combine(Sample, "k8s"), "*.yaml"))
        .SelectMany(file => File.ReadLines(file).SelectMany((line, index) => Regex.Matches(line, @"(//|#) (K8S\d{4}):").Select(comment => (Path.GetFileName(file), index + 1, comment.Groups[2].Value))));
}
