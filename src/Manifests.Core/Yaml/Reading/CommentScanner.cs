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
    public static IReadOnlyList<YamlComment> Scan(string text, TextChunk chunk)
    {
        var comments = new List<YamlComment>();
        var scanner = new Scanner(new StringReader(text.Substring(chunk.Start, chunk.Length)), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                {
                    comments.Add(Read(comment, text, chunk));
                }
            }
        }
        catch (YamlException)
        {
            // The document is reported as broken; the comments before the place are what there is.
        }

        return comments;
    }

    private static YamlComment Read(Comment comment, string text, TextChunk chunk)
    {
        var start = chunk.Start + (int)Math.Min(comment.Start.Index, chunk.Length);
        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        return new YamlComment(
            comment.Value,
            chunk.Line + (int)comment.Start.Line - 1,
            start - lineStart + 1,
            text.Substring(lineStart, start - lineStart).Trim().Length > 0);
    }
}
