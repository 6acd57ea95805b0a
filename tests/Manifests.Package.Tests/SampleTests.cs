using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Manifests.Package.Tests;

/// <summary>samples/Broken breaks every rule, and nothing else: its comments say what is reported on which line.</summary>
[Collection(ProductCollection.Name)]
public sealed class SampleTests
{
    private static readonly string Sample = Path.Combine(RepositoryRoot.Path, "samples", "Broken");

    [Fact]
    public void Broken_is_reported_as_its_comments_say()
    {
        // Without what it references, which the solution has built and others may be reading.
        var output = Dotnet.Run(Sample, "build", "--no-dependencies", "--no-incremental", "-v", "q").Failed();

        var reported = Regex.Matches(output, @"Broken\.cs\((?<line>\d+),\d+\): (error|warning) (?<what>K8S\d+: .*?) \(http")
            .Select(match => (int.Parse(match.Groups["line"].Value), match.Groups["what"].Value)).Distinct().ToList();
        var expected = Comments().ToList();
        Assert.Equal(expected, reported.Select(found => (found.Item1, found.Item2[..7])).Distinct().Order());
    }

    [Fact]
    public void Broken_breaks_every_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "docs", "rules"), "K8S*.md");
        var breakable = pages.Where(page => !Wrong(page).StartsWith("//", StringComparison.Ordinal)).Select(page => Path.GetFileNameWithoutExtension(page));

        Assert.Empty(breakable.Except(Comments().Select(comment => comment.Id)));
    }

    // A page whose example is a comment is of a rule that attributes cannot break yet, or that says that one of ours failed.
    private static string Wrong(string page) => Regex.Match(File.ReadAllText(page), "## Wrong\\s+```csharp\\s+(?<code>.*)").Groups["code"].Value;

    private static IEnumerable<(int Line, string Id)> Comments() => File.ReadLines(Path.Combine(Sample, "Broken.cs"))
        .Select((line, index) => (index + 1, Regex.Match(line, @"// (K8S\d{4}):").Groups[1].Value))
        .Where(comment => comment.Value.Length > 0);
}
