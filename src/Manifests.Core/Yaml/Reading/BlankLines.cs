using System;
using YamlDotNet.Core;

namespace Manifests.Core.Yaml.Reading;

/// <summary>Makes the parser take lines of blanks at the top of a block text, as kubectl's reader does and YamlDotNet does not.</summary>
/// <remarks>Such lines are empty lines of the text, however many blanks they have, unless these are more than its indentation.</remarks>
internal static class BlankLines
{
    /// <summary>More documents than those with so many are not worth another attempt.</summary>
    public const int MostRepairs = 50;

    /// <summary>The text with the blanks moved behind the block's header, where they mean nothing and no offset behind them changes; null where it is not that.</summary>
    public static string? Move(string text, YamlException problem)
    {
        if (!problem.Message.Contains("found extra spaces in first line"))
        {
            return null;
        }

        // The parser stops somewhere in the lines of blanks or right behind them.
        var at = (int)Math.Min(problem.Start.Index, text.Length);
        var begin = LineStart(text, at);
        while (begin > 0 && IsBlank(text, LineStart(text, begin - 1), begin))
        {
            begin = LineStart(text, begin - 1);
        }

        var end = begin;
        var widest = 0;
        while (end < text.Length && IsBlank(text, end, NextLine(text, end)))
        {
            widest = Math.Max(widest, Spaces(text, end));
            end = NextLine(text, end);
        }

        if (begin == 0 || end == begin || widest == 0 || widest > Spaces(text, end))
        {
            return null;
        }

        var headerEnd = text[begin - 1] == '\n' && begin > 1 && text[begin - 2] == '\r' ? begin - 2 : begin - 1;
        var lines = text.Substring(begin, end - begin);
        var breaks = lines.Replace(" ", "");
        return text.Substring(0, headerEnd) + new string(' ', lines.Length - breaks.Length) + text.Substring(headerEnd, begin - headerEnd) + breaks + text.Substring(end);
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int NextLine(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }

    private static int Spaces(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end - at;
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\r' or '\n'))
            {
                return false;
            }
        }

        return end > start;
    }
}
