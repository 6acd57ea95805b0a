using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Mending;

/// <summary>A way to mend one diagnostic.</summary>
/// <remarks>Mends are edits of text and not of syntax: what they do not name keeps its layout to the letter, and many of them can be merged.</remarks>
/// <param name="Title">What will be written, for the lightbulb.</param>
/// <param name="Edits">The edits, which belong together.</param>
internal sealed record Mend(string Title, ImmutableArray<Edit> Edits)
{
    public Mend(string title, params Edit[] edits)
        : this(title, ImmutableArray.CreateRange(edits))
    {
    }

    /// <summary>The edits of many mends that can be made at once: each only once, and of mends that contradict one another the first.</summary>
    public static IReadOnlyList<Edit> Merge(IEnumerable<Mend> mends)
    {
        var all = new HashSet<Edit>();
        var byDocument = new Dictionary<DocumentId, List<Edit>>();
        foreach (var mend in mends)
        {
            var fresh = mend.Edits.Where(edit => !all.Contains(edit)).ToList();
            if (fresh.Any(edit => Of(edit.Document).Any(edit.Contradicts)))
            {
                continue;
            }

            foreach (var edit in fresh.Where(all.Add))
            {
                Of(edit.Document).Add(edit);
            }
        }

        return [.. byDocument.Values.SelectMany(edits => edits)];

        List<Edit> Of(DocumentId document) => byDocument.TryGetValue(document, out var edits) ? edits : byDocument[document] = [];
    }

    /// <summary>Makes edits that do not contradict one another.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellation)
    {
        foreach (var ofDocument in edits.GroupBy(edit => edit.Document))
        {
            var text = await solution.GetDocument(ofDocument.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = ofDocument.GroupBy(edit => edit.Span).OrderBy(same => same.Key)
                .Select(same => new TextChange(same.Key, string.Concat(same.Select(edit => edit.Text))));
            solution = solution.WithDocumentText(ofDocument.Key, text.WithChanges(changes));
        }

        return solution;
    }
}
