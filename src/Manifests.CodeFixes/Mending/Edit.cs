using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.CodeFixes.Mending;

/// <summary>A piece of source to write in place of another.</summary>
/// <param name="Document">The file.</param>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="Text">What is written.</param>
internal sealed record Edit(DocumentId Document, TextSpan Span, string Text)
{
    /// <summary>Whether the insertion makes sense beside other ones at the very same place, as one more attribute does.</summary>
    public bool StandsBesideOthers { get; init; }

    /// <summary>Whether only one of two edits can be made.</summary>
    public bool Contradicts(Edit other)
    {
        if (Document != other.Document)
        {
            return false;
        }

        return Span.IsEmpty && Span == other.Span
            ? !(StandsBesideOthers && other.StandsBesideOthers)
            : Span.IntersectsWith(other.Span);
    }
}
