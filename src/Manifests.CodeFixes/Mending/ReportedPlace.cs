using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Mending;

/// <summary>Where a diagnostic was reported: a value, a whole attribute, or a class.</summary>
internal sealed class ReportedPlace
{
    private ReportedPlace(Document document, Diagnostic diagnostic, SemanticModel model, SyntaxNode node)
    {
        Document = document;
        Diagnostic = diagnostic;
        Model = model;
        Attribute = node.FirstAncestorOrSelf<AttributeSyntax>();
        var span = diagnostic.Location.SourceSpan;
        Value = Attribute?.Span == span ? null : node.AncestorsAndSelf().OfType<ExpressionSyntax>().LastOrDefault(expression => expression.Span == span);
        Type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration) : null;
    }

    public Document Document { get; }

    public Diagnostic Diagnostic { get; }

    public SemanticModel Model { get; }

    /// <summary>The attribute that was reported, or that the value stands in.</summary>
    public AttributeSyntax? Attribute { get; }

    /// <summary>The value that was reported; null where it is a whole attribute or a class.</summary>
    public ExpressionSyntax? Value { get; }

    /// <summary>The class that the place belongs to.</summary>
    public INamedTypeSymbol? Type { get; }

    public static async Task<ReportedPlace?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : new ReportedPlace(document, diagnostic, model, root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true));
    }

    /// <summary>What the rule says to the fixes, by a name of <see cref="Core.Rules.FixProperties"/>.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out var value) ? value : null;
}
