using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Manifests.CodeFixes.Mending;

/// <summary>Mends all diagnostics of a file, a project or a solution at once.</summary>
/// <remarks>Roslyn's own batch fixer loses one of two insertions at one place, and a port that two Services ask for it would declare twice.</remarks>
internal sealed class MendAll : FixAllProvider
{
    public static MendAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var fix = (ManifestFix)fixAllContext.CodeFixProvider;
        var mends = new List<Mend>();
        foreach (var (document, diagnostic) in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
        {
            if (await fix.FindAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false) is { } mend)
            {
                mends.Add(mend);
            }
        }

        var edits = Mend.Merge(mends);
        return edits.Count == 0
            ? null
            : CodeAction.Create(mends[0].Title, cancellation => Mend.ApplyAsync(fixAllContext.Solution, edits, cancellation), fixAllContext.CodeActionEquivalenceKey);
    }

    // By file and position: hosts hand diagnostics over in any order, and the outcome must not depend on it.
    private static async Task<IEnumerable<(Document Document, Diagnostic Diagnostic)>> DiagnosticsAsync(FixAllContext context)
    {
        var found = new List<(Document Document, Diagnostic Diagnostic)>();
        foreach (var diagnostic in await InScopeAsync(context).ConfigureAwait(false))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                found.Add((document, diagnostic));
            }
        }

        return found.OrderBy(item => item.Document.FilePath ?? item.Document.Name, StringComparer.Ordinal).ThenBy(item => item.Diagnostic.Location.SourceSpan);
    }

    private static async Task<IEnumerable<Diagnostic>> InScopeAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is { } document)
        {
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        }

        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects.Where(project => project.Language == LanguageNames.CSharp) : [context.Project];
        var found = ImmutableArray<Diagnostic>.Empty;
        foreach (var project in projects)
        {
            found = found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found;
    }
}
