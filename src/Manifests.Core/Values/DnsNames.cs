using System;
using System.Linq;
using System.Text;

namespace Manifests.Core.Values;

/// <summary>Names after the rules of DNS, which most names in Kubernetes follow.</summary>
/// <remarks>A problem is a phrase in the API server's words, null where the name is fine.</remarks>
public static class DnsNames
{
    /// <summary>The most characters of a label.</summary>
    public const int LongestLabel = 63;

    /// <summary>The most characters of a subdomain.</summary>
    public const int LongestSubdomain = 253;

    /// <summary>What keeps a text from being a label of RFC 1123: <c>my-name</c>, <c>123-abc</c>.</summary>
    public static string? LabelProblem(string text)
    {
        if (TooLong(text, LongestLabel) is { } problem)
        {
            return problem;
        }

        if (text.IndexOf('.') >= 0 && IsSubdomain(text))
        {
            return "it must not contain dots";
        }

        return IsLabel(text)
            ? null
            : "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
    }

    /// <summary>What keeps a text from being a subdomain of RFC 1123: <c>example.com</c>.</summary>
    public static string? SubdomainProblem(string text) => TooLong(text, LongestSubdomain) ?? (IsSubdomain(text)
        ? null
        : "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character");

    /// <summary>What keeps a text from being a label of RFC 1035, which also begins with a letter.</summary>
    public static string? Rfc1035LabelProblem(string text) => LabelProblem(text) ?? (text[0] is >= 'a' and <= 'z'
        ? null
        : "a DNS-1035 label must start with an alphabetic character");

    /// <summary>The label nearest to a text: <c>my-app</c> for <c>My_App</c>; null where the text has no letter or digit.</summary>
    public static string? SuggestLabel(string text, int longest = LongestLabel) => NullIfEmpty(Cut(Kebab(text), longest));

    /// <summary>The subdomain nearest to a text: <c>my-app.example</c> for <c>MyApp.Example</c>; null where the text has no letter or digit.</summary>
    public static string? SuggestSubdomain(string text, int longest = LongestSubdomain) =>
        NullIfEmpty(Cut(string.Join(".", text.Split('.').Select(Kebab).Where(label => label.Length > 0)), longest));

    internal static string? TooLong(string text, int longest) =>
        text.Length > longest ? $"it must be no more than {longest} characters, and has {text.Length}" : null;

    internal static bool IsSubdomain(string text) => text.Split('.').All(IsLabel);

    private static bool IsLabel(string text) =>
        text.Length > 0 && HasOnlyLettersOfLabels(text) && text[0] != '-' && text[text.Length - 1] != '-';

    private static bool HasOnlyLettersOfLabels(string text)
    {
        foreach (var c in text)
        {
            if (c != '-' && !IsLowerOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Kebab(string text)
    {
        var kebab = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var lower = text[i] is >= 'A' and <= 'Z' ? (char)(text[i] + ('a' - 'A')) : text[i];
            var separates = !IsLowerOrDigit(lower) || CamelCase.BeginsWord(text, i);
            if (separates && kebab.Length > 0 && kebab[kebab.Length - 1] != '-')
            {
                kebab.Append('-');
            }

            if (IsLowerOrDigit(lower))
            {
                kebab.Append(lower);
            }
        }

        return kebab.ToString().TrimEnd('-');
    }

    private static bool IsLowerOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text.Substring(0, Math.Max(0, longest)).TrimEnd('-', '.');

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
