using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Analysis;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.CodeFixes.Mending;
using Manifests.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Manifests.CodeFixes.Refactorings;

/// <summary>From <c>[InNamespace("shop")]</c> to the class that declares the namespace, which the compiler can check.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ReferenceByTypeRefactoring))]
public sealed class ReferenceByTypeRefactoring : CodeRefactoringProvider
{
    /// <summary>What the action is known by.</summary>
    public const string EquivalenceKey = "Manifests.ReferenceByType";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: TypeDeclarationSyntax declaration } attribute
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || Find(context.Document, type, attribute, model, context.CancellationToken) is not { } mend)
        {
            return;
        }

        var solution = context.Document.Project.Solution;
        context.RegisterRefactoring(CodeAction.Create(mend.Title, cancellation => Mend.ApplyAsync(solution, mend.Edits, cancellation), EquivalenceKey));
    }

    private static Mend? Find(Document document, INamedTypeSymbol type, AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        var written = WrittenAttribute.On(type, cancellation).FirstOrDefault(candidate => candidate.Syntax == attribute && candidate.Is<InNamespaceAttribute>());
        if (written?.Use.Text(nameof(InNamespaceAttribute.Name)) is not { } name || attribute.ArgumentList?.Arguments is not [{ } argument])
        {
            return null;
        }

        var cluster = new CompilationCluster(model.Compilation);
        var environment = written.Use.Environment ?? cluster.Context.Environments[0];
        var declared = cluster.Index(environment, cancellation).Named("Namespace", name).Select(item => item.Source?.DeclaringType).OfType<string>().Distinct().ToList();
        if (declared is not [var fullName]
            || TypeReferences.Find(model.Compilation, fullName, cancellation) is not { } target
            || cluster.Context.NamespaceDeclaredBy(target, environment, cancellation) != name
            || TypeReferences.TypeOf(target, model, argument.SpanStart) is not { } typeOf)
        {
            return null;
        }

        // The constructor's other form names its parameter differently, so a name before the argument goes.
        return new Mend("Change to " + typeOf, new Edit(document.Id, argument.Span, typeOf));
    }
}
