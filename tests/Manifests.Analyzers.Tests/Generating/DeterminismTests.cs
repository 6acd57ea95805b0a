using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>The same sources give the same bytes: in every culture, from every folder, in every order of files, with and without concurrency.</summary>
public class DeterminismTests
{
    private static readonly string[] Sources = [.. Directory.EnumerateFiles(Path.Combine(Testing.RepositoryRoot.Path, "samples", "Shop"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly IReadOnlyList<(string HintName, string Text)> Expected = Generate(Sources, "/src", concurrent: false);

    [Fact]
    public void There_is_something_to_compare() => Assert.True(Expected.Count > 5 && Expected.Sum(file => file.Text.Length) > 10_000);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("ja-JP")]
    [InlineData("fi-FI")]
    public void In_every_culture(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd(name);
            Assert.Equal(Expected, Generate(Sources, "/src", concurrent: false));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/home/runner/work/a folder/ä")]
    [InlineData("C:\\Users\\Somebody\\source\\repos\\shop")]
    public void From_every_folder(string folder) => Assert.Equal(Expected, Generate(Sources, folder, concurrent: false));

    [Fact]
    public void With_files_in_the_opposite_order() => Assert.Equal(Expected, Generate(Sources, "/src", concurrent: false, reversed: true));

    [Fact]
    public void With_concurrency()
    {
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(Expected, Generate(Sources, "/src", concurrent: true));
        }
    }

    [Fact]
    public void With_Windows_line_ends() =>
        Assert.Equal(Expected, Generate([.. Sources.Select(source => source.Replace("\n", "\r\n", StringComparison.Ordinal))], "/src", concurrent: false));

    private static IReadOnlyList<(string HintName, string Text)> Generate(string[] sources, string folder, bool concurrent, bool reversed = false)
    {
        var trees = sources.Select((source, i) => GeneratorRun.Parse(source, $"{folder}/File{i}.cs"));
        var compilation = GeneratorRun.Compile([]).WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: concurrent))
            .AddSyntaxTrees(reversed ? trees.Reverse() : trees);
        var result = GeneratorRun.NewDriver(compilation).RunGenerators(compilation, CancellationToken.None).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.Select(file => (file.HintName, file.SourceText.ToString())).OrderBy(file => file.HintName, StringComparer.Ordinal)];
    }

    // The cultures of a machine without ICU are all alike, so the odd signs are put in by hand.
    private static CultureInfo Odd(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = " ";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }
}
