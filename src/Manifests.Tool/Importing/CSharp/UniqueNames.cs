using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Manifests.Tool.Importing.CSharp;

/// <summary>Names in C# for what has names in Kubernetes, each given once.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps a name from being given.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The first of some names that is free, else the last with a number.</summary>
    public string Take(params string[] wishes)
    {
        foreach (var wish in wishes)
        {
            if (_taken.Add(wish))
            {
                return wish;
            }
        }

        for (var i = 2; ; i++)
        {
            var name = wishes[^1] + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
            {
                return name;
            }
        }
    }

    /// <summary>A text as the name of a type or a member: <c>orders-api</c> becomes <c>OrdersApi</c>.</summary>
    public static string Pascal(string text)
    {
        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                isStart = true;
            }
            else
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
                isStart = false;
            }
        }

        return name.Length == 0 ? "Unnamed" : char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>Whether a text can be a name as it is.</summary>
    public static bool IsName(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && text.All(char.IsAscii) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(text) == SyntaxKind.None;
}
