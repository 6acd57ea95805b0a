using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

/// <summary>Every code fix of Manifests, applied to everything that it offers itself for.</summary>
internal static class LightBulbs
{
    /// <summary>For each code action: the diagnostic, the title, and the lines that it adds.</summary>
    public static async Task<IReadOnlyList<string>> PressAll(HostedProject hosted, IEnumerable<Diagnostic> findings)
    {
        var providers = hosted.References.SelectMany(reference => reference.GetAssembly().GetTypes())
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)
            .ToList();
        var pressed = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            if (hosted.Project.GetDocument(finding.Location.SourceTree) is not { } document)
            {
                continue;
            }

            foreach (var provider in providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            {
                var actions = new List<CodeAction>();
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
                foreach (var action in actions)
                {
                    pressed.Add($"{HostedProject.Describe(finding)} => {action.Title} => {await Press(document.Project.Solution, action)}");
                }
            }
        }

        return [.. pressed];
    }

    private static async Task<string> Press(Solution before, CodeAction action)
    {
        var after = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var added = new List<string>();
        foreach (var id in after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()))
        {
            var old = (await before.GetDocument(id)!.GetTextAsync()).ToString().Split('\n').ToHashSet();
            added.AddRange((await after.GetDocument(id)!.GetTextAsync()).ToString().Split('\n').Where(line => !old.Contains(line)));
        }

        return string.Join(" | ", added.Select(line => line.Trim()));
    }
}
