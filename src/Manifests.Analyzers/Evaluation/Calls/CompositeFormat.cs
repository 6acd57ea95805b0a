using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Texts with numbered holes: <c>{0}</c>, <c>{1,-8:D2}</c>, <c>{{</c>.</summary>
internal static class CompositeFormat
{
    public static string Format(string format, IReadOnlyList<Value> arguments, Func<Value, string?, string> toText)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            var isDoubled = i + 1 < format.Length && format[i + 1] == c;
            if (c is '{' or '}' && isDoubled)
            {
                text.Append(c);
                i++;
            }
            else if (c == '{')
            {
                var end = format.IndexOf('}', i);
                text.Append(Hole(end < 0 ? "" : format.Substring(i + 1, end - i - 1), arguments, toText));
                i = end;
            }
            else if (c == '}')
            {
                throw Invalid();
            }
            else
            {
                text.Append(c);
            }

            Budget.CheckLength(text.Length);
        }

        return text.ToString();
    }

    private static string Hole(string hole, IReadOnlyList<Value> arguments, Func<Value, string?, string> toText)
    {
        var colon = hole.IndexOf(':');
        var format = colon < 0 ? null : hole.Substring(colon + 1);
        var parts = (colon < 0 ? hole : hole.Substring(0, colon)).Split(',');
        var alignment = 0;
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= arguments.Count || parts.Length > 2
            || (parts.Length == 2 && !int.TryParse(parts[1].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out alignment)))
        {
            throw Invalid();
        }

        return Texts.Aligned(toText(arguments[index], format), alignment);
    }

    private static NotEvaluableException Invalid() => new("the format has no right form, or a hole without an argument");
}
