using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Kinds;
using Manifests.Analyzers.Reading;
using Manifests.CodeFixes.Mending;
using Manifests.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Refactorings;

/// <summary>Adds a Service to a workload that has none: <c>[Service(80, TargetPort = "http")]</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ExposeWithServiceRefactoring))]
public sealed class ExposeWithServiceRefactoring : CodeRefactoringProvider
{
    /// <summary>What the action is known by.</summary>
    public const string EquivalenceKey = "Manifests.ExposeWithService";

    // What people expect a web app at, whatever port its container could open without being root.
    private const string WebPort = "80";
    private const string WebPortName = "http";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || !Heading(declaration).Contains(context.Span)
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || await FindAsync(context.Document.Project, type, context.CancellationToken).ConfigureAwait(false) is not { } mend)
        {
            return;
        }

        var solution = context.Document.Project.Solution;
        context.RegisterRefactoring(CodeAction.Create(mend.Title, cancellation => Mend.ApplyAsync(solution, mend.Edits, cancellation), EquivalenceKey));
    }

    private static TextSpan Heading(TypeDeclarationSyntax type) =>
        TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken) ? type.OpenBraceToken.SpanStart : type.Span.End);

    private static async Task<Mend?> FindAsync(Project project, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var written = WrittenAttribute.On(type, cancellation);
        if (written.Any(attribute => attribute.Is<ServiceAttribute>()) || MainWorkload(type, written, cancellation) is not { } workload)
        {
            return null;
        }

        // Behind the last of our attributes, in the part of the class that the workload is declared on.
        var neighbour = written.Last(attribute => attribute.Syntax.Parent!.Parent == workload.Syntax.Parent!.Parent);
        if (neighbour.DocumentIn(project) is not { } document || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var position = neighbour.Syntax.SpanStart;
        var arguments = string.Join(", ", Arguments(FirstPort(written, workload, type), model, position));
        var attribute = $"{NamesInSource.OfAttribute(typeof(ServiceAttribute), model, position)}({arguments})";
        return new Mend($"Expose with [{attribute}]", AttributePlacement.Behind(neighbour.Syntax, attribute, document.Id));
    }

    // What ends by itself is not waited for by others.
    private static WrittenAttribute? MainWorkload(INamedTypeSymbol type, IReadOnlyList<WrittenAttribute> written, CancellationToken cancellation)
    {
        var kind = Workloads.Main(AnnotatedType.Read(type, withOrigins: false, cancellation))?.Shape.Object!.Kind;
        return kind is null or "Job" or "CronJob" ? null : written.FirstOrDefault(attribute => attribute.Use.Shape.Object?.Kind == kind);
    }

    private static AttributeUse? FirstPort(IReadOnlyList<WrittenAttribute> written, WrittenAttribute workload, INamedTypeSymbol type)
    {
        var name = workload.Use.Text(nameof(ObjectAttribute.Name)) ?? TypeNames.KebabCase(type.Name);
        return written.FirstOrDefault(attribute => attribute.Is<ContainerPortAttribute>() && attribute.Use.IsFor(workload.Use.Shape.Object!.Kind, name))?.Use;
    }

    private static IEnumerable<string> Arguments(AttributeUse? port, SemanticModel model, int position)
    {
        var name = port?.Text(nameof(ContainerPortAttribute.Name));
        var number = port?.Text(nameof(ContainerPortAttribute.Port));
        yield return number is null || name == WebPortName ? WebPort : number;
        if (name is not null)
        {
            yield return $"{nameof(ServiceAttribute.TargetPort)} = {Literals.Of(name)}";
        }

        if (port?.Text(nameof(ContainerPortAttribute.Protocol)) is { } protocol and not nameof(Protocol.TCP))
        {
            yield return $"{nameof(ServiceAttribute.Protocol)} = {NamesInSource.OfEnum(typeof(Protocol), model, position)}.{protocol}";
        }
    }
}
