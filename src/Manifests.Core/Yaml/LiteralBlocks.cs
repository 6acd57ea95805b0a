namespace Manifests.Core.Yaml;

/// <summary>Tells which texts a literal block keeps, byte for byte, in every reader.</summary>
internal static class LiteralBlocks
{
    /// <summary>Whether a text has several lines and a literal block keeps them all.</summary>
    public static bool CanHold(string text)
    {
        // A tab at the very start would have to be told from indentation: libyaml refuses it.
        return text.IndexOf('\n') >= 0 && text[0] != '\t' && KeepsEveryLine(text) && !IsOneLineOfAnotherType(text);
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
