using System;
using Manifests.Core.Tree;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>From the parser's marks in a document to places in its file.</summary>
internal sealed class Positions(string filePath, string text, TextChunk chunk)
{
    public Origin Of(Mark start, Mark end)
    {
        // The first column of a document is not the file's where several lie on one line.
        var first = chunk.Start + (int)Math.Min(start.Index, chunk.Length);
        var last = chunk.Start + (int)Math.Min(end.Index, chunk.Length);
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return new Origin(filePath, first, Math.Max(0, last - first))
        {
            Line = chunk.Line + (int)start.Line - 1,
            Column = (int)start.Column + (start.Line == 1 ? chunk.Column - 1 : 0),
        };
    }

    /// <summary>A place for a problem: to the end of the line where its end is not known.</summary>
    public Origin OfProblem(Mark start, Mark end)
    {
        var origin = start.Index == 0 && start.Line == 0 ? Of(new Mark(0, 1, 1), end) : Of(start, end);
        var lineEnd = origin.Start < text.Length ? text.IndexOfAny(['\r', '\n'], origin.Start) : text.Length;
        var rest = (lineEnd < 0 ? text.Length : lineEnd) - origin.Start;
        return origin with { Length = origin.Length == 0 ? rest : Math.Min(origin.Length, rest) };
    }
}
