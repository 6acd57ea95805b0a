using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Manifests.CodeFixes.Mending;

/// <summary>A code fix of ours: it says how one diagnostic is mended, and the rest, up to "fix all", follows.</summary>
public abstract class ManifestFix : CodeFixProvider
{
    /// <summary>What the fix's actions are known by.</summary>
    private protected abstract string Key { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => MendAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } mend)
            {
                var solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(mend.Title, cancellation => Mend.ApplyAsync(solution, mend.Edits, cancellation), Key), diagnostic);
            }
        }
    }

    /// <summary>How a diagnostic is mended; null where the fix has nothing to offer.</summary>
    internal async Task<Mend?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await ReportedPlace.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } place
            ? await FindAsync(place, cancellation).ConfigureAwait(false)
            : null;

    /// <summary>How a diagnostic is mended; null where the fix has nothing to offer, and never a mend that changes nothing.</summary>
    private protected abstract Task<Mend?> FindAsync(ReportedPlace place, CancellationToken cancellation);
}
