using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Ide.Tests;

/// <summary>What an editor does with a project: keeps documents in memory, asks for the diagnostics of one of them, applies a light bulb.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly IReadOnlyList<CodeFixProvider> _fixes;
    private Project _project;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        _project = project;
        var ours = project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(reference => reference.Display?.StartsWith("Manifests", StringComparison.Ordinal) == true).ToList();
        _analyzers = [.. ours.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        _fixes = [.. ours.SelectMany(reference => reference.GetAssembly().GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];
    }

    public static async Task<Editor> Open(string projectFile)
    {
        var workspace = MSBuildWorkspace.Create();
        var project = await workspace.OpenProjectAsync(projectFile);
        Assert.DoesNotContain(workspace.Diagnostics, problem => problem.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace, project);
    }

    /// <summary>Adds a document that exists only in the editor.</summary>
    public DocumentId Add(string name, string source)
    {
        var document = _project.AddDocument(name, SourceText.From(source), filePath: System.IO.Path.Combine(System.IO.Path.GetDirectoryName(_project.FilePath)!, name));
        _project = document.Project;
        return document.Id;
    }

    public void Type(DocumentId id, Func<string, string> edit)
    {
        var document = _project.GetDocument(id)!;
        _project = document.WithText(SourceText.From(edit(document.GetTextAsync().Result.ToString()))).Project;
    }

    public async Task<string> Text(DocumentId id) => (await _project.GetDocument(id)!.GetTextAsync()).ToString();

    /// <summary>The squiggles in one document, as an editor asks for them: not those of a whole build.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Squiggles(DocumentId id)
    {
        var model = (await _project.GetDocument(id)!.GetSemanticModelAsync())!;
        var analysis = model.Compilation.WithAnalyzers(_analyzers, new CompilationWithAnalyzersOptions(_project.AnalyzerOptions, null, true, false));
        var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        return [.. found.Where(diagnostic => !diagnostic.IsSuppressed)];
    }

    /// <summary>Applies the first light bulb for a squiggle whose title contains a text.</summary>
    public async Task Apply(DocumentId id, Diagnostic squiggle, string title)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in _fixes.Where(provider => provider.FixableDiagnosticIds.Contains(squiggle.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(_project.GetDocument(id)!, squiggle, (action, _) => actions.Add(action), CancellationToken.None));
        }

        var chosen = actions.FirstOrDefault(action => action.Title.Contains(title, StringComparison.Ordinal));
        Assert.True(chosen is not null, $"No light bulb says '{title}', only: {string.Join("; ", actions.Select(action => action.Title))}");
        var change = (await chosen!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        _project = change.ChangedSolution.GetProject(_project.Id)!;
    }

    public void Dispose() => _workspace.Dispose();
}
