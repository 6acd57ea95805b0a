using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.CodeFixes.Mending;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Fuzz.Tests;

/// <summary>Applies every code fix and refactoring that a source is offered, alone and all at once.</summary>
internal static class Mending
{
    private const int MostOfOneFix = 5;

    private static readonly CodeFixProvider[] Fixes = AllOf<CodeFixProvider>();

    private static readonly CodeRefactoringProvider[] Refactorings = AllOf<CodeRefactoringProvider>();

    public static async Task SurvivesAsync(Document document, ImmutableArray<Diagnostic> reported, CancellationToken cancellation)
    {
        var wasWhole = await IsWholeAsync(document, cancellation);
        foreach (var action in await OfferedAsync(document, reported, cancellation))
        {
            foreach (var operation in (await action.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>())
            {
                var mended = operation.ChangedSolution.GetDocument(document.Id)!;
                Assert.True(!wasWhole || await IsWholeAsync(mended, cancellation), $"'{action.Title}' writes what is no C#:\n{await mended.GetTextAsync(cancellation)}");
            }
        }
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, ImmutableArray<Diagnostic> reported, CancellationToken cancellation)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes)
        {
            var mendable = reported.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id) && diagnostic.Location.IsInSource).ToImmutableArray();
            var before = actions.Count;
            foreach (var diagnostic in mendable.Take(MostOfOneFix))
            {
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
            }

            if (actions.Count > before && await AllAtOnceAsync(fix, document, mendable, actions[before].EquivalenceKey, cancellation) is { } all)
            {
                actions.Add(all);
            }
        }

        // One place of each line is enough: what is offered depends on the attribute or class there.
        var text = await document.GetTextAsync(cancellation);
        foreach (var refactoring in Refactorings)
        {
            foreach (var line in text.Lines)
            {
                await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(line.Start + (line.Span.Length / 3), 0), actions.Add, cancellation));
            }
        }

        return actions;
    }

    private static async Task<CodeAction?> AllAtOnceAsync(CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> mendable, string? key, CancellationToken cancellation)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Document, key!, fix.FixableDiagnosticIds, new Reported(mendable), cancellation);
        return await fix.GetFixAllProvider()!.GetFixAsync(context);
    }

    private static async Task<bool> IsWholeAsync(Document document, CancellationToken cancellation) =>
        (await document.GetSyntaxTreeAsync(cancellation))!.GetDiagnostics(cancellation).All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);

    private static T[] AllOf<T>() => [.. typeof(ManifestFix).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!)];

    private sealed class Reported(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
