using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Tests.Incremental;

/// <summary>A project that is edited file by file, as in an editor, and held against the same project that nobody has seen before.</summary>
internal sealed class EditedProject
{
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public EditedProject(IEnumerable<string> files)
    {
        _compilation = GeneratorRun.Compile([.. files]);
        _driver = GeneratorRun.NewDriver(_compilation).RunGenerators(_compilation);
        Diagnostics(_compilation);
    }

    /// <summary>Replaces the text of a file, then asks for everything that the project says: it must be what it says to a newcomer.</summary>
    public void Edit(int file, string text)
    {
        var old = _compilation.SyntaxTrees[file];
        _compilation = _compilation.ReplaceSyntaxTree(old, GeneratorRun.Parse(text, old.FilePath));
        _driver = _driver.RunGenerators(_compilation);
        var fresh = GeneratorRun.Compile([.. _compilation.SyntaxTrees.Select(tree => tree.ToString())]);

        var expected = Sources(GeneratorRun.NewDriver(fresh).RunGenerators(fresh));
        Assert.True(expected.SequenceEqual(Sources(_driver)), $"File {file} was edited, and what is generated is not what it should be:\n{text}\n\n{Difference(expected, Sources(_driver))}");
        Assert.Equal(Diagnostics(fresh), Diagnostics(_compilation));
    }

    private static List<string> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return [.. result.GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal)];
    }

    private static List<string> Diagnostics(CSharpCompilation compilation)
    {
        // A task of its own: the test framework's context must not be waited for.
        var found = Task.Run(() => compilation.WithAnalyzers([new ManifestAnalyzer()]).GetAnalyzerDiagnosticsAsync(CancellationToken.None)).GetAwaiter().GetResult();
        return [.. found.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }

    private static string Difference(List<string> expected, List<string> actual) =>
        "Expected:\n" + string.Join("\n", expected.Except(actual)) + "\nActual:\n" + string.Join("\n", actual.Except(expected));
}
