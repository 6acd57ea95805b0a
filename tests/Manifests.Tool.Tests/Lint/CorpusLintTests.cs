using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Manifests.Tool.Tests.Lint;

/// <summary>Thousands of real files at once; tests/corpus-lint.sh prints how fast.</summary>
public partial class CorpusLintTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_whole_corpus_takes_seconds()
    {
        var run = RunTool.With("lint", Corpus.Folder, "--scope", "file");

        var summary = Summary().Match(run.Output);
        Assert.True(summary.Success, run.Errors);
        var files = double.Parse(summary.Groups["files"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var seconds = double.Parse(summary.Groups["seconds"].Value, CultureInfo.InvariantCulture);
        output.WriteLine(FormattableString.Invariant($"lint: {files} files in {seconds} s on {Environment.ProcessorCount} cores: {files / seconds / Environment.ProcessorCount:0} files per second per core"));
        Assert.Equal(ExitCodes.ErrorsFound, run.ExitCode);
        Assert.True(files > 3700);

        // It takes about three seconds; the rest is for machines that do much else.
        Assert.True(seconds < 60, $"{seconds} s");
    }

    [CorpusFact]
    public void Every_format_says_the_same_number_of_things()
    {
        var folder = System.IO.Path.Combine(Corpus.Folder, "_mutants");

        var json = System.Text.Json.JsonDocument.Parse(RunTool.With("lint", folder, "--format", "json").Output).RootElement.GetArrayLength();
        var sarif = System.Text.Json.JsonDocument.Parse(RunTool.With("lint", folder, "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength();
        var github = RunTool.With("lint", folder, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;

        Assert.True(json > 100);
        Assert.Equal(json, sarif);
        Assert.Equal(json, github);
    }

    [GeneratedRegex(@"in [\d,]+ objects of (?<files>[\d,]+) files \((?<seconds>[\d.]+) s\)")]
    private static partial Regex Summary();
}
