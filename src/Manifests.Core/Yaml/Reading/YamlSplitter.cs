using System.Collections.Generic;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Cuts a file into documents before anything is parsed, just as kubectl does: so a broken one takes no other along.</summary>
/// <remarks>
/// A line that begins with three dashes separates, and only a comment may stand behind them (k8s.io/apimachinery's YAMLReader). What
/// lies between two separators is a document, even if it holds comments alone; where nothing lies between them, there is none.
/// </remarks>
internal static class YamlSplitter
{
    private const string Separator = "---";

    public static IEnumerable<TextChunk> Split(string text, int start)
    {
        var chunk = new TextChunk(start, 0);
        for (var at = start; at < text.Length;)
        {
            var next = NextLine(text, at);
            if (string.CompareOrdinal(text, at, Separator, 0, Separator.Length) != 0)
            {
                at = next;
                continue;
            }

            if (at > chunk.Start)
            {
                yield return chunk with { Length = at - chunk.Start };
            }

            // YAML allows a value behind the dashes, so that it is read even though kubectl refuses it.
            chunk = IsAlone(text, at, next)
                ? new TextChunk(next, 0)
                : new TextChunk(at, 0) { BadSeparator = text.Substring(at, next - at).TrimEnd().Length };
            at = next;
        }

        if (text.Length > chunk.Start)
        {
            yield return chunk with { Length = text.Length - chunk.Start };
        }
    }

    private static bool IsAlone(string text, int start, int end)
    {
        for (var i = start + Separator.Length; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return text[i] == '#';
            }
        }

        return true;
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
