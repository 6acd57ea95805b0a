using System.Text;

namespace Manifests.Core.Yaml;

/// <summary>Tells which texts a literal block keeps, byte for byte, in every reader, and writes them.</summary>
internal static class LiteralBlocks
{
    /// <summary>Whether a text has several lines and a literal block keeps them all.</summary>
    public static bool CanHold(string text)
    {
        // A tab at the very start would have to be told from indentation: libyaml refuses it.
        return text.IndexOf('\n') >= 0 && text[0] != '\t' && KeepsEveryLine(text) && !IsOneLineOfAnotherType(text);
    }

    /// <summary>Writes a block to the end of its last line.</summary>
    /// <param name="text">A text that a block can hold.</param>
    /// <param name="indent">How far its lines stand to the right.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string text, int indent, StringBuilder output)
    {
        output.Append('|');
        if (text[0] is ' ' or '\n')
        {
            // Readers would take the first line's own blanks for indentation.
            output.Append(YamlWriter.Step);
        }

        output.Append(Chomping(text)).Append('\n');
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (end > start)
            {
                output.Append(' ', indent).Append(text, start, end - start);
            }

            output.Append('\n');
            start = end + 1;
        }
    }

    // How many newlines end the text: none, one, or as many as are written.
    private static string Chomping(string text)
    {
        if (text[text.Length - 1] != '\n')
        {
            return "-";
        }

        return text[text.Length - 2] == '\n' ? "+" : "";
    }

    private static bool KeepsEveryLine(string text)
    {
        // Blanks at the very end, and lines of blanks, are what editors remove and emitters and readers disagree about.
        var hasText = false;
        var lineIsBlank = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                if (lineIsBlank && i > 0 && text[i - 1] != '\n')
                {
                    return false;
                }

                lineIsBlank = true;
                continue;
            }

            if (c is not (' ' or '\t'))
            {
                if (!IsKept(text, ref i))
                {
                    return false;
                }

                lineIsBlank = false;
                hasText = true;
            }
        }

        // Newlines alone have no text that they could follow: most chomping takes them away.
        return hasText && text[text.Length - 1] is not (' ' or '\t');
    }

    private static bool IsKept(string text, ref int index)
    {
        if (!char.IsSurrogate(text[index]))
        {
            return PlainScalars.IsPrintable(text[index]);
        }

        // Both halves at once.
        return LoneSurrogates.IsPair(text, index++);
    }

    /// <summary>YamlDotNet, where it is asked to guess types, takes even a block for a number: <c>|</c> and <c>12</c> below it.</summary>
    private static bool IsOneLineOfAnotherType(string text)
    {
        var start = 0;
        while (text[start] is ' ' or '\t' or '\n')
        {
            start++;
        }

        var end = text.IndexOf('\n', start);
        for (var i = end < 0 ? text.Length : end; i < text.Length; i++)
        {
            if (text[i] != '\n')
            {
                return false;
            }
        }

        var line = text.Substring(start, (end < 0 ? text.Length : end) - start).TrimEnd(' ', '\t');
        return line[0] == '~' || PlainScalars.LooksLikeOtherType(line);
    }
}
