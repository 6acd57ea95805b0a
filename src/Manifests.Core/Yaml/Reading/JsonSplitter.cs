using System.Collections.Generic;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Cuts a file that holds JSON values one behind the other into these.</summary>
internal static class JsonSplitter
{
    /// <summary>Whether a file is JSON: to kubectl it is when its first character is a brace.</summary>
    public static bool IsJson(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < text.Length && text[start] == '{';
    }

    public static IEnumerable<TextChunk> Split(string text, int start)
    {
        var begin = -1;
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (begin < 0)
            {
                if (char.IsWhiteSpace(c))
                {
                    continue;
                }

                begin = i;
            }

            if (c == '"')
            {
                i = EndOfString(text, i);
            }
            else if (c is '{' or '[')
            {
                depth++;
            }
            else if (c is '}' or ']' && --depth <= 0)
            {
                yield return new TextChunk(begin, i + 1 - begin);
                begin = -1;
                depth = 0;
            }
        }

        if (begin >= 0)
        {
            yield return new TextChunk(begin, text.Length - begin);
        }
    }

    private static int EndOfString(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && text[i] != '"')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
