using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Manifests.Analyzers.Tests.Generating;

/// <summary>The same sources give the same bytes: in every culture, from every folder, in every order of files, with and without concurrency.</summary>
public class DeterminismTests
{
    // Everything whose line ends are those of the file that it stands in.
    private const string Texts = """"
        using System.Collections.Generic; using System.Text; using k8s.Models; using Manifests;

        [ConfigMap] public static class Scripts
        {
            public const string Start = """
                #!/bin/sh
                exec app
                """;
            public const string Verbatim = @"first
        second";
        }

        [ConfigMap(Section = "Texts")] public sealed class Options { public string Banner { get; set; } = """
            Hello
            there
            """; }

        [Pod] [Container(Image = "a:1", Args = ["""
            -c
            run
            """])] [Annotation("note", """
            one
            two
            """)] public sealed class Run
        {
            private const string Lines = """
                a
                b
                """;

            [Manifest] public static V1ConfigMap Settings => new() { Metadata = new() { Name = "settings" }, Data = new Dictionary<string, string> { ["a"] = Lines, ["b"] = $"""
                {Lines}
                c
                """ } };

            [Manifest] public static V1Secret Bytes => new() { Metadata = new() { Name = "bytes" }, Data = new Dictionary<string, byte[]> { ["a"] = Encoding.UTF8.GetBytes(Lines) } };
        }
        """";

    private static readonly string[] Sources =
        [.. Directory.EnumerateFiles(Path.Combine(Testing.RepositoryRoot.Path, "samples", "Shop"), "*.cs")
            .Where(file => Path.GetFileName(file) != "Program.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText), Texts];

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

    [Fact]
    public void A_carriage_return_that_somebody_wrote_by_itself_stays() =>
        Assert.Contains("\"a\\rb\"", GeneratorRun.Of("[Manifests.Pod] [Manifests.Annotation(\"a\", \"a\\rb\")] class Web { }").Yaml("Pod"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/home/a")]
    [InlineData("/srv/builds/another one")]
    public void The_compiled_assembly_is_the_same_wherever_it_was_compiled(string folder) => Assert.Equal(Compile("/src"), Compile(folder));

    // As csc does it with /deterministic and /pathmap, which is what ContinuousIntegrationBuild comes to.
    private static byte[] Compile(string folder)
    {
        var compilation = GeneratorRun.Compile([]).AddSyntaxTrees(Sources.Append("class Place { public static string Of([System.Runtime.CompilerServices.CallerFilePath] string path = \"\") => path; static string Here => Of(); }")
                .Select((source, i) => GeneratorRun.Parse(source, $"{folder}/File{i}.cs")))
            .WithOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, nullableContextOptions: NullableContextOptions.Enable)
                .WithSourceReferenceResolver(new SourceFileResolver([], folder, [KeyValuePair.Create(folder, "/_")])));
        GeneratorRun.NewDriver(compilation).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var assembly = new MemoryStream();
        var outcome = output.Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded, pdbFilePath: "App.pdb"));
        Assert.True(outcome.Success, string.Join("\n", outcome.Diagnostics));
        return assembly.ToArray();
    }

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
