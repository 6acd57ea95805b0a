using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Tests.Verifying;

/// <summary>Holds a refactoring against sources: with the caret marked <c>[||]</c> before it, and as they must be after it.</summary>
internal static class RefactoringVerifier<TRefactoring>
    where TRefactoring : CodeRefactoringProvider, new()
{
    private const string Caret = "[||]";

    /// <summary>The refactoring turns one source into the other.</summary>
    public static async Task Refactors([StringSyntax("C#-test")] string source, [StringSyntax("C#-test")] string changed, string title, LanguageVersion language = LanguageVersion.Latest)
    {
        var (action, document) = Assert.Single(await ActionsAsync(source, [], language));
        Assert.Equal(title, action.Title);
        Assert.Equal(Sources.Complete(changed), await ChangedAsync(action, document));
    }

    /// <summary>The refactoring at the caret changes another file than that.</summary>
    public static async Task RefactorsOther([StringSyntax("C#-test")] string source, [StringSyntax("C#-test")] string other, [StringSyntax("C#-test")] string changedOther)
    {
        var (action, document) = Assert.Single(await ActionsAsync(source, [other], LanguageVersion.Latest));
        var second = document.Project.Documents.Single(candidate => candidate.Name == "Other0.cs");
        Assert.Equal(Sources.Complete(changedOther), await ChangedAsync(action, second));
    }

    /// <summary>The refactoring has nothing to offer.</summary>
    public static async Task NotOffered([StringSyntax("C#-test")] string source) => Assert.Empty(await ActionsAsync(source, [], LanguageVersion.Latest));

    private static async Task<IReadOnlyList<(CodeAction Action, Document Document)>> ActionsAsync(string source, IReadOnlyList<string> others, LanguageVersion language)
    {
        var text = Sources.Complete(source);
        var caret = text.IndexOf(Caret, StringComparison.Ordinal);
        var project = new AdhocWorkspace().AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(language))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(Sources.References);
        project = others.Select((other, i) => (other, i)).Aggregate(project, (all, item) => Add(all, $"Other{item.i}.cs", item.other).Project);
        var document = Add(project, "Test.cs", text.Remove(caret, Caret.Length));

        var actions = new List<(CodeAction, Document)>();
        await new TRefactoring().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(caret, 0), action => actions.Add((action, document)), CancellationToken.None));
        return actions;
    }

    private static Document Add(Project project, string name, string source) =>
        project.AddDocument(name, SourceText.From(Sources.Complete(source)), filePath: "/0/" + name);

    private static async Task<string> ChangedAsync(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
