using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Collections;
using Manifests.Core.Labels;

namespace Manifests.Core.Values;

/// <summary>The syntax of labels and annotations.</summary>
/// <remarks>A problem is a phrase in the API server's words, null where there is none.</remarks>
public static class LabelSyntax
{
    /// <summary>The most characters of a value, and of a key without its prefix.</summary>
    public const int Longest = 63;

    /// <summary>The most bytes of all annotations of an object.</summary>
    public const int LargestAnnotations = 256 * 1024;

    private const string Alphabet = "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

    /// <summary>What keeps a text from being the key of a label: a name, and a DNS name and a slash before it where it has a prefix.</summary>
    public static string? KeyProblem(string key)
    {
        var slash = key.IndexOf('/');
        if (slash != key.LastIndexOf('/'))
        {
            return $"a valid label key must {Alphabet} with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')";
        }

        return (slash < 0 ? null : PrefixProblem(key.Substring(0, slash))) ?? NameProblem(key.Substring(slash + 1));
    }

    /// <summary>What keeps a text from being the key of an annotation, whose prefix may have capitals.</summary>
    public static string? AnnotationKeyProblem(string key) => KeyProblem(key.ToLowerInvariant());

    /// <summary>What keeps a text from being the value of a label.</summary>
    public static string? ValueProblem(string value)
    {
        if (value.Length > Longest)
        {
            return $"it must be no more than {Longest} bytes, and has {value.Length}";
        }

        return value.Length == 0 || IsName(value) ? null : $"a valid label must be an empty string or {Alphabet}";
    }

    /// <summary>What keeps annotations from being accepted together, whatever each of them is.</summary>
    public static string? SizeProblem(IEnumerable<KeyValuePair<string, string>> annotations)
    {
        var size = annotations.Sum(annotation => (long)Encoding.UTF8.GetByteCount(annotation.Key) + Encoding.UTF8.GetByteCount(annotation.Value));
        return size > LargestAnnotations ? $"they have {size} bytes together, and may not be more than {LargestAnnotations} bytes" : null;
    }

    /// <summary>The key nearest to a text; null where nothing is left of it.</summary>
    public static string? SuggestKey(string key)
    {
        var slash = key.IndexOf('/');
        var prefix = slash < 0 ? null : DnsNames.SuggestSubdomain(key.Substring(0, slash));
        var name = SuggestValue(key.Substring(slash + 1));
        return name.Length == 0 ? null : prefix is null ? name : prefix + "/" + name;
    }

    /// <summary>The value nearest to a text: <c>web-1.2</c> for <c>web:1.2</c>; empty where nothing is left of it.</summary>
    public static string SuggestValue(string value)
    {
        var name = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (IsAlphanumeric(c) || c is '-' or '_' or '.')
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[name.Length - 1] != '-')
            {
                name.Append('-');
            }
        }

        var text = name.ToString().Trim('-', '_', '.');
        return text.Length <= Longest ? text : text.Substring(0, Longest).TrimEnd('-', '_', '.');
    }

    /// <summary>Whether a selector asks for nothing but what labels can have.</summary>
    public static bool IsValid(LabelSelector selector) => selector.Requirements.All(requirement =>
        KeyProblem(requirement.Key) is null && requirement.Values.All(value => ValueProblem(value) is null));

    /// <summary>The selector nearest to one; null where a key cannot be mended.</summary>
    public static LabelSelector? Suggest(LabelSelector selector) => selector.Requirements.All(requirement => SuggestKey(requirement.Key) is not null)
        ? new(selector.Requirements.Select(Suggest).ToEquatableArray())
        : null;

    private static LabelRequirement Suggest(LabelRequirement requirement) =>
        new(SuggestKey(requirement.Key) ?? "", requirement.Operator, requirement.Values.Select(SuggestValue).ToEquatableArray());

    private static string? PrefixProblem(string prefix) => prefix.Length == 0
        ? "its prefix part must be non-empty"
        : DnsNames.SubdomainProblem(prefix) is { } problem ? "its prefix part is wrong: " + problem : null;

    private static string? NameProblem(string name) => name.Length switch
    {
        0 => "its name part must be non-empty",
        > Longest => $"its name part must be no more than {Longest} bytes, and has {name.Length}",
        _ => IsName(name) ? null : $"its name part must {Alphabet}",
    };

    private static bool IsName(string text)
    {
        foreach (var c in text)
        {
            if (!IsAlphanumeric(c) && c is not ('-' or '_' or '.'))
            {
                return false;
            }
        }

        return IsAlphanumeric(text[0]) && IsAlphanumeric(text[text.Length - 1]);
    }

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
