using System;
using Manifests.Core.Tree;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>From the parser's marks in a document to places in its file.</summary>
internal sealed class Positions(string filePath, string text, LineTable lines, TextChunk chunk)
{
    /// <summary>What lies between two marks, without the white space at its end.</summary>
    public Origin Of(Mark start, Mark end)
    {
        var first = OffsetOf(start);
        var last = OffsetOf(end);
        while (last > first && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return At(first, last);
    }

    /// <summary>A mapping or list in brackets: the parser's mark of its end is before the bracket that closes it.</summary>
    public Origin OfBrackets(Mark start, Mark close)
    {
        var last = OffsetOf(close);
        return At(OffsetOf(start), last < text.Length && text[last] is '}' or ']' ? last + 1 : last);
    }

    /// <summary>A place for a problem: within one line, and where something is.</summary>
    public Origin OfProblem(Mark start, Mark end)
    {
        var first = OffsetOf(start);
        var last = Math.Max(first, OffsetOf(end));
        var contentEnd = chunk.Start + chunk.Length;
        while (contentEnd > chunk.Start && char.IsWhiteSpace(text[contentEnd - 1]))
        {
            contentEnd--;
        }

        if (first >= contentEnd)
        {
            // What is missing at the end is missed behind the last thing that is there.
            return At(Math.Max(chunk.Start, contentEnd - 1), contentEnd);
        }

        var lineEnd = text.IndexOfAny(['\r', '\n'], first, contentEnd - first);
        lineEnd = lineEnd < 0 ? contentEnd : lineEnd;
        return At(first, last == first ? lineEnd : Math.Min(last, lineEnd));
    }

    private Origin At(int first, int last)
    {
        var (line, column) = lines.PositionOf(first);
        return new Origin(filePath, first, Math.Max(0, last - first)) { Line = line, Column = column };
    }

    private int OffsetOf(Mark mark) => chunk.Start + (int)Math.Min(mark.Index, chunk.Length);
}
