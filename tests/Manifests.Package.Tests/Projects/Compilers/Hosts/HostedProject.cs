using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

/// <summary>A project as a compiler is asked to compile it, in this host's compiler, with no analyzers but those of Manifests.</summary>
internal sealed class HostedProject
{
    private readonly List<string> _failures = [];

    private HostedProject(Project project)
    {
        Project = project;
        References = [.. project.AnalyzerReferences.OfType<AnalyzerFileReference>()];
        foreach (var reference in References)
        {
            reference.AnalyzerLoadFailed += (_, failure) =>
            {
                // Manifests.dll, YamlDotNet.dll and their like hold none, and are only there to be loaded.
                if (failure.ErrorCode != AnalyzerLoadFailureEventArgs.FailureErrorCode.NoAnalyzers)
                {
                    _failures.Add($"{reference.Display}: {failure.ErrorCode}: {failure.Message}");
                }
            };
        }
    }

    public Project Project { get; }

    public IReadOnlyList<AnalyzerFileReference> References { get; }

    /// <summary>What the compiler would report as CS8032, CS8785 or AD0001, and errors about what was generated.</summary>
    public IReadOnlyList<string> Failures => _failures;

    public IReadOnlyList<(string Name, string Text)> Generated { get; private set; } = [];

    public static HostedProject Open(IEnumerable<string> arguments, string folder)
    {
        var ours = arguments.Where(argument => !argument.StartsWith("/analyzer:", StringComparison.Ordinal)
            || argument.Replace('\\', '/').Contains("/manifests/", StringComparison.Ordinal));
        var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution.AddProject(CommandLineProject.CreateProjectInfo("Hosted", LanguageNames.CSharp, ours, folder, workspace));
        return new HostedProject(solution.Projects.Single());
    }

    public async Task<ImmutableArray<Diagnostic>> Analyze()
    {
        var options = Project.AnalyzerOptions;
        var before = (await Project.WithAnalyzerReferences([]).GetCompilationAsync())!;
        var driver = CSharpGeneratorDriver.Create(
            References.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), options.AdditionalFiles, (CSharpParseOptions)Project.ParseOptions!, options.AnalyzerConfigOptionsProvider);
        var run = driver.RunGeneratorsAndUpdateCompilation(before, out var compilation, out var problems).GetRunResult();
        Generated = [.. run.GeneratedTrees.Select(tree => (Path.GetFileName(tree.FilePath), tree.ToString()))];

        var analyzers = References.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var found = await compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync();
        _failures.AddRange(problems.Concat(found).Where(diagnostic => diagnostic.Id is "CS8785" or "AD0001" || !IsInSource(diagnostic)).Select(Describe));
        return [.. found.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info && !diagnostic.IsSuppressed)];

        bool IsInSource(Diagnostic diagnostic) => diagnostic.Location.SourceTree is not { } tree || before.ContainsSyntaxTree(tree);
    }

    /// <summary><c>file(line,column): severity id: message</c>, as the compiler prints it; an Info is a note in its error log.</summary>
    public static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var position = place.StartLinePosition;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{place.Path}({position.Line + 1},{position.Character + 1}): {Severity(diagnostic)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }

    private static string Severity(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Info ? "note" : diagnostic.Severity.ToString().ToLowerInvariant();
}
