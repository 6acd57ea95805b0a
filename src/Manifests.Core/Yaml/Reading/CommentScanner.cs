using System;
using System.Collections.Generic;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Finds the comments of a document.</summary>
/// <remarks>By a pass of its own over the tokens: the parser refuses some documents once it is asked to see comments too.</remarks>
internal static class CommentScanner
{
    public static IReadOnlyList<YamlComment> Scan(string text, LineTable lines, TextChunk chunk)
    {
        var comments = new List<YamlComment>();
        var scanner = new Scanner(new StringReader(text.Substring(chunk.Start, chunk.Length)), skipComments: false);
        try
        {
            // On some texts that no parser takes, the scanner never comes to an end.
            for (var tokens = (chunk.Length * 4) + 16; tokens > 0 && scanner.MoveNext(); tokens--)
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add(Read(comment, text, lines, chunk));
                }
            }
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The scanner takes comments for tokens, and then some documents for broken that are not; and it has mistakes of its own, as the parser has.
            // What it found is what there is.
        }

        return comments;
    }

    private static YamlComment Read(Comment comment, string text, LineTable lines, TextChunk chunk)
    {
        var start = chunk.Start + (int)Math.Min(comment.Start.Index, chunk.Length);
        var (line, column) = lines.PositionOf(start);
        return new YamlComment(comment.Value, line, column, text.Substring(start - column + 1, column - 1).Trim().Length > 0);
    }
}
