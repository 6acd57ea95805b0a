using System.Text.RegularExpressions;

namespace Manifests.Core.Values;

/// <summary>Texts that stand where a tool or a person was to put a value in.</summary>
public static class Placeholders
{
    private static readonly Regex OfShell = new(@"^\$\{[A-Za-z_][A-Za-z0-9_]*\}$", RegexOptions.CultureInvariant);
    private static readonly Regex OfPeople = new("^<[A-Za-z][A-Za-z0-9 _./'-]*>$", RegexOptions.CultureInvariant);
    private static readonly Regex OfTemplates = new(@"^\{\{[^{}\n]*\}\}$", RegexOptions.CultureInvariant);

    /// <summary>Whether a text is nothing but a placeholder: <c>${HOST}</c>, <c>&lt;your host&gt;</c> or <c>{{ .Values.host }}</c>.</summary>
    public static bool IsOne(string text) => (text.Length == 0 ? ' ' : text[0]) switch
    {
        '$' => OfShell.IsMatch(text),
        '<' => OfPeople.IsMatch(text),
        '{' => OfTemplates.IsMatch(text),
        _ => false,
    };

    /// <summary>Whether a text is nothing but what only a person would put a value in for: <c>&lt;your host&gt;</c>.</summary>
    public static bool IsOneOfPeople(string text) => text.Length > 0 && text[0] == '<' && OfPeople.IsMatch(text);
}
