using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules.CustomResources;

/// <summary>A pattern that Go, and so the API server, cannot read.</summary>
public sealed class PatternIsOfGo : ObjectRule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        "K8S7037",
        "A pattern must be a regular expression of Go",
        "The pattern of {0} cannot be read by the API server: {1}",
        RuleSeverity.Error)
    {
        Why = "The API server reads patterns with Go's regular expressions, which have no lookaround, no backreferences and not all escapes of .NET. It refuses a definition with a pattern that it cannot read.",
        Wrong = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget
            {
                [System.ComponentModel.DataAnnotations.RegularExpression("(?!x)[a-z]+")]
                public string Name { get; set; } = "";
            }
            """,
        Right = """
            [CustomResourceDefinition("example.com", "v1")]
            public sealed class Widget
            {
                [System.ComponentModel.DataAnnotations.RegularExpression("[a-wyz][a-z]*")]
                public string Name { get; set; } = "";
            }
            """,
        Fix = "Write it without these, or say what the pattern cannot in a `[ValidationRule]`.",
    };

    // With which letters an escape may begin; digits are references to groups, or octal numbers that Go reads otherwise.
    private const string Escapes = "aftnrvxQEAzbBdDsSwWpPC";

    /// <inheritdoc/>
    public override IReadOnlyCollection<string>? Kinds => Definitions.Kinds;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (var (path, schema) in Definitions.Schemas(context))
        {
            if (schema["pattern"] is ScalarNode pattern && Problem(pattern.Text) is { } problem)
            {
                context.Report(pattern, Definitions.Name(path), problem);
            }
        }
    }

    private static string? Problem(string pattern)
    {
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    if (++i < pattern.Length && char.IsLetterOrDigit(pattern[i]) && (Escapes.IndexOf(pattern[i]) < 0 && pattern[i] != '0'))
                    {
                        return $"Go has no '\\{pattern[i]}'";
                    }

                    break;
                case '[' when !isInClass:
                    // A bracket that is first in a class is one of its characters.
                    isInClass = true;
                    i += pattern.Length > i + 1 && pattern[i + 1] == '^' ? 1 : 0;
                    i += pattern.Length > i + 1 && pattern[i + 1] == ']' ? 1 : 0;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass && Group(pattern, i) is { } problem:
                    return problem;
            }
        }

        return NotRead(pattern);
    }

    private static string? Group(string pattern, int start)
    {
        if (pattern.Length <= start + 2 || pattern[start + 1] != '?')
        {
            return null;
        }

        var next = pattern.Substring(start + 2, Math.Min(2, pattern.Length - start - 2));
        return next[0] is '=' or '!' || next is "<=" or "<!" ? $"Go has no lookaround '(?{(next[0] == '<' ? next : next.Substring(0, 1))}'"
            : next[0] is '>' or '(' or '#' or '\'' ? $"Go has no '(?{next[0]}'"
            : null;
    }

    // What is no expression to .NET either: a bracket that is never closed, a repetition of nothing.
    private static string? NotRead(string pattern)
    {
        try
        {
            _ = new Regex(pattern.Replace("(?P<", "(?<"), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (ArgumentException)
        {
            return pattern.IndexOf("\\p", StringComparison.Ordinal) >= 0 || pattern.IndexOf("[[:", StringComparison.Ordinal) >= 0 || pattern.IndexOf("\\x{", StringComparison.Ordinal) >= 0 ? null : "it is no regular expression";
        }
    }
}
