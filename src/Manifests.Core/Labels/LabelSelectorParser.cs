using System.Collections.Generic;
using Manifests.Core.Collections;

namespace Manifests.Core.Labels;

/// <summary>Reads kubectl's label-selector syntax: <c>app=hello,tier in (web,api),!canary</c>.</summary>
public sealed class LabelSelectorParser
{
    private readonly string _text;
    private int _position;
    private string? _error;

    private LabelSelectorParser(string text) => _text = text;

    /// <summary>Reads a selector.</summary>
    /// <param name="text">The selector; empty selects everything.</param>
    /// <param name="selector">What was read, where the text is a selector.</param>
    /// <param name="error">What is wrong with the text, as the end of a sentence, where it is not.</param>
    public static bool TryParse(string text, out LabelSelector selector, out string error)
    {
        var parser = new LabelSelectorParser(text);
        var requirements = parser.ParseAll();
        error = parser._error ?? "";
        selector = new LabelSelector(requirements);
        return parser._error is null;
    }

    private EquatableArray<LabelRequirement> ParseAll()
    {
        var requirements = new List<LabelRequirement>();
        SkipBlanks();
        while (_position < _text.Length && _error is null)
        {
            if (ParseRequirement() is { } requirement)
            {
                requirements.Add(requirement);
            }

            SkipBlanks();
            if (_error is null && _position < _text.Length)
            {
                ExpectComma();
            }
        }

        return requirements.ToEquatableArray();
    }

    private void ExpectComma()
    {
        if (!Take(","))
        {
            Fail($"a comma is expected before '{Rest()}'");
            return;
        }

        SkipBlanks();
        if (_position == _text.Length)
        {
            Fail("it ends with a comma");
        }
    }

    private LabelRequirement? ParseRequirement()
    {
        if (Take("!"))
        {
            return Key() is { } absent ? new LabelRequirement(absent, LabelOperator.DoesNotExist, []) : null;
        }

        if (Key() is not { } key)
        {
            return null;
        }

        SkipBlanks();
        if (_position == _text.Length || _text[_position] == ',')
        {
            return new LabelRequirement(key, LabelOperator.Exists, []);
        }

        return ParseOperator(key);
    }

    private LabelRequirement? ParseOperator(string key)
    {
        if (Take("!="))
        {
            return new LabelRequirement(key, LabelOperator.NotIn, [Value()]);
        }

        if (Take("==") || Take("="))
        {
            return new LabelRequirement(key, LabelOperator.In, [Value()]);
        }

        switch (Word())
        {
            case "in":
                return Values() is { } values ? new LabelRequirement(key, LabelOperator.In, values) : null;
            case "notin":
                return Values() is { } others ? new LabelRequirement(key, LabelOperator.NotIn, others) : null;
            case var word:
                Fail($"'=', '!=', 'in' or 'notin' is expected after '{key}', not '{word}{Rest()}'");
                return null;
        }
    }

    private string? Key()
    {
        SkipBlanks();
        var key = Word();
        if (key.Length == 0)
        {
            Fail(_position == _text.Length ? "a label is expected at the end" : $"a label is expected before '{Rest()}'");
            return null;
        }

        return key;
    }

    private string Value()
    {
        SkipBlanks();
        return Word();
    }

    private EquatableArray<string>? Values()
    {
        SkipBlanks();
        if (!Take("("))
        {
            Fail("the values must stand in parentheses, as in (web,api)");
            return null;
        }

        var values = new SortedSet<string>(System.StringComparer.Ordinal);
        do
        {
            values.Add(Value());
            SkipBlanks();
        }
        while (Take(","));

        if (!Take(")"))
        {
            Fail("the ')' after the values is missing");
            return null;
        }

        // kubectl and the API server keep the values as a sorted set.
        return [.. values];
    }

    private string Word()
    {
        var start = _position;
        while (_position < _text.Length && !IsSpecial(_text[_position]))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    private bool Take(string token)
    {
        if (string.CompareOrdinal(_text, _position, token, 0, token.Length) != 0)
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private string Rest() => _text.Substring(_position);

    private void Fail(string error) => _error ??= error;

    private static bool IsSpecial(char c) => c is '=' or '!' or '(' or ')' or ',' or '<' or '>' or ' ' or '\t' or '\r' or '\n';
}
