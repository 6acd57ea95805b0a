using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Values;

/// <summary>What can be said of an expression of CEL without compiling it.</summary>
public static class CelSyntax
{
    private const string Operators = "+-*/%<>=&|!?:,.";

    private static readonly string[] NeverInside = ["<<", ">>", "===", "&&&", "|||", "=>"];

    /// <summary>Why an expression cannot be one of CEL, or null where nothing speaks against it.</summary>
    public static string? Problem(string expression)
    {
        var (code, isOpen) = WithoutTexts(expression);
        if (isOpen)
        {
            return "has a text whose quote is never closed";
        }

        if (BracketProblem(code) is { } brackets)
        {
            return brackets;
        }

        var trimmed = code.Trim();
        return NeverInside.FirstOrDefault(text => trimmed.Contains(text)) is { } wrong ? $"has '{wrong}', which is no operator of CEL"
            : trimmed.Length > 0 && Operators.IndexOf(trimmed[trimmed.Length - 1]) >= 0 ? $"ends with '{trimmed[trimmed.Length - 1]}', where a value is expected"
            : null;
    }

    // Texts and comments say nothing about the form; what is left of a text is its place.
    private static (string Code, bool IsOpen) WithoutTexts(string expression)
    {
        var code = new System.Text.StringBuilder();
        var i = 0;
        while (i < expression.Length)
        {
            var isRaw = expression[i] is 'r' or 'R' && i + 1 < expression.Length && expression[i + 1] is '"' or '\'' && (i == 0 || !char.IsLetterOrDigit(expression[i - 1]));
            var start = isRaw ? i + 1 : i;
            if (expression[start] is '"' or '\'')
            {
                var end = EndOfText(expression, start, isRaw);
                if (end < 0)
                {
                    return ("", true);
                }

                code.Append('x');
                i = end;
            }
            else if (string.CompareOrdinal(expression, i, "//", 0, 2) == 0)
            {
                var end = expression.IndexOf('\n', i);
                i = end < 0 ? expression.Length : end;
            }
            else
            {
                code.Append(expression[i++]);
            }
        }

        return (code.ToString(), false);
    }

    private static int EndOfText(string expression, int start, bool isRaw)
    {
        var quote = expression[start];
        var triple = string.CompareOrdinal(expression, start, new string(quote, 3), 0, 3) == 0;
        var close = new string(quote, triple ? 3 : 1);
        for (var i = start + close.Length; i < expression.Length; i++)
        {
            if (expression[i] == '\\' && !isRaw)
            {
                i++;
            }
            else if (string.CompareOrdinal(expression, i, close, 0, close.Length) == 0)
            {
                return i + close.Length;
            }
        }

        return -1;
    }

    private static string? BracketProblem(string code)
    {
        var open = new Stack<char>();
        foreach (var character in code)
        {
            if (character is '(' or '[' or '{')
            {
                open.Push(character);
            }
            else if (character is ')' or ']' or '}' && (open.Count == 0 || open.Pop() != Opposite(character)))
            {
                return $"has a '{character}' that closes nothing";
            }
        }

        return open.Count > 0 ? $"has a '{open.Peek()}' that is never closed" : null;
    }

    private static char Opposite(char close) => close switch { ')' => '(', ']' => '[', _ => '{' };
}
