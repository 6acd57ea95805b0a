using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Yaml;

/// <summary>The words that are no texts where they stand without quotes.</summary>
/// <remarks>
/// https://yaml.org/type/bool.html, YAML 1.2.2 section 10.3, and what the reader of kubectl and the API server makes of them. It knows
/// each in three spellings only; the writer quotes them in any, since nobody should have to know in which.
/// </remarks>
internal static class YamlWords
{
    public static readonly IReadOnlyList<string> True = ["y", "yes", "on", "true"];
    public static readonly IReadOnlyList<string> False = ["n", "no", "off", "false"];
    public static readonly IReadOnlyList<string> Null = ["~", "null"];
    public static readonly IReadOnlyList<string> NotFinite = [".nan", ".inf", "+.inf", "-.inf"];

    // Words to some other reader than kubectl's.
    private static readonly string[] Elsewhere = ["nan", "+.nan", "-.nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity"];

    private static readonly HashSet<string> Any = new(True.Concat(False).Concat(Null).Concat(NotFinite).Concat(Elsewhere), StringComparer.OrdinalIgnoreCase);

    private static readonly int Longest = Any.Max(word => word.Length);

    /// <summary>Whether some reader takes a text for true, false, null or no number.</summary>
    public static bool Has(string text) => text.Length <= Longest && Any.Contains(text);

    /// <summary>The spellings that kubectl's reader knows: <c>yes</c>, <c>Yes</c>, <c>YES</c>.</summary>
    public static IEnumerable<string> Spellings(string word)
    {
        yield return word;
        yield return word.ToUpperInvariant();

        var letter = word.TakeWhile(c => !char.IsLetter(c)).Count();
        if (letter < word.Length - 1)
        {
            // .NaN is the one that is not just capitalised, and then .Nan is none.
            yield return word == ".nan" ? ".NaN" : word.Substring(0, letter) + char.ToUpperInvariant(word[letter]) + word.Substring(letter + 1);
        }
    }
}
