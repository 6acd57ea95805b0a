using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Evaluation.Values;

namespace Manifests.Analyzers.Evaluation.Calls;

/// <summary>Texts. What depends on a culture is computed in the invariant one.</summary>
internal sealed class StringMembers : FrameworkFamily
{
    public override IEnumerable<(string Name, Func<CallSite, Value> Compute)> Members =>
    [
        ("System.String.Empty", site => site.Result("")),
        ("System.String.Length", site => site.Result(site.ThisText.Length)),
        ("System.String.this[]", site => Indexing.Item(site.Instance!, site[0])),
        ("System.String.Concat", site => site.Result(string.Concat(Parts(site, 0).Select(part => site.TextOf(part))))),
        ("System.String.Join", site => site.Result(string.Join(site.Part(0), Parts(site, 1).Select(part => site.TextOf(part))))),
        ("System.String.Format", Format),
        ("System.String.IsNullOrEmpty", site => site.Result(string.IsNullOrEmpty((string?)site.Content(0)))),
        ("System.String.IsNullOrWhiteSpace", site => site.Result(string.IsNullOrWhiteSpace((string?)site.Content(0)))),
        ("System.String.Equals", site => site.Result(site.Instance is null ? string.Equals((string?)site.Content(0), (string?)site.Content(1), Rule(site, 2)) : site.ThisText.Equals(site.Content(0) as string, Rule(site, 1)))),
        ("System.String.CompareOrdinal", site => site.Result(string.CompareOrdinal((string?)site.Content(0), (string?)site.Content(1)))),
        ("System.String.Replace", site => site.Result(Replace(site))),
        ("System.String.ToLowerInvariant", site => site.Result(site.ThisText.ToLowerInvariant())),
        ("System.String.ToUpperInvariant", site => site.Result(site.ThisText.ToUpperInvariant())),
        ("System.String.ToLower", site => site.Result(site.ThisText.ToLowerInvariant())),
        ("System.String.ToUpper", site => site.Result(site.ThisText.ToUpperInvariant())),
        ("System.String.ToString", site => site.Result(site.ThisText)),
        ("System.String.Trim", site => site.Result(site.ThisText.Trim(Characters(site)))),
        ("System.String.TrimStart", site => site.Result(site.ThisText.TrimStart(Characters(site)))),
        ("System.String.TrimEnd", site => site.Result(site.ThisText.TrimEnd(Characters(site)))),
        ("System.String.PadLeft", site => site.Result(Pad(site, isLeft: true))),
        ("System.String.PadRight", site => site.Result(Pad(site, isLeft: false))),
        ("System.String.Substring", site => site.Result(Substring(site))),
        ("System.String.Contains", site => site.Result(site.ThisText.IndexOf(site.Part(0), Rule(site, 1)) >= 0)),
        ("System.String.StartsWith", site => site.Result(site.ThisText.StartsWith(site.Part(0), Rule(site, 1)))),
        ("System.String.EndsWith", site => site.Result(site.ThisText.EndsWith(site.Part(0), Rule(site, 1)))),
        ("System.String.IndexOf", site => site.Result(site.Is<int>(1) ? throw site.Unsupported() : site.ThisText.IndexOf(site.Part(0), Rule(site, 1)))),
        ("System.String.LastIndexOf", site => site.Result(site.Is<int>(1) ? throw site.Unsupported() : site.ThisText.LastIndexOf(site.Part(0), Rule(site, 1)))),
        ("System.String.Insert", site => site.Result(site.ThisText.Insert(Within(site.Get<int>(0), site.ThisText.Length), site.Text(1)))),
        ("System.String.Remove", site => site.Result(site.ThisText.Remove(Within(site.Get<int>(0), site.ThisText.Length), site.Count > 1 ? Within(site.Get<int>(1), site.ThisText.Length - site.Get<int>(0)) : site.ThisText.Length - site.Get<int>(0)))),
        ("System.String.Split", site => site.List(Split(site).Select(site.Result))),
        ("System.String.ReplaceLineEndings", site => site.Result(site.ThisText.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", site.Count > 0 ? site.Text(0) : throw site.Unsupported()))),
        ("System.String.ToCharArray", site => site.List(Sequences.ItemsOf(site.Instance!))),
        ("System.String..ctor", site => site.Result(Repeated(site))),
    ];

    private static IEnumerable<Value> Parts(CallSite site, int first) => site.Count == first + 1 && site[first] is ListValue list ? list.Items : site.Arguments.Skip(first);

    private static Value Format(CallSite site)
    {
        var first = site.Is<string>(0) ? 0 : 1;
        var arguments = Parts(site, first + 1).ToList();
        return site.Result(CompositeFormat.Format(site.Text(first), arguments, (value, format) => site.TextOf(value, format)));
    }

    // Texts without a rule compare by their characters here, whatever the culture of a machine would make of them.
    private static StringComparison Rule(CallSite site, int index)
    {
        var rule = index < site.Count && site[index] is ScalarValue { Type.Name: "StringComparison", Content: int number } ? (StringComparison)number : StringComparison.Ordinal;
        return rule switch
        {
            StringComparison.Ordinal or StringComparison.CurrentCulture or StringComparison.InvariantCulture => StringComparison.Ordinal,
            _ => StringComparison.OrdinalIgnoreCase,
        };
    }

    private static string Replace(CallSite site)
    {
        var old = site.Part(0);
        if (old.Length == 0 || site.Count > 2)
        {
            throw site.Unsupported();
        }

        var with = site.Content(1) is null ? "" : site.Part(1);
        Budget.CheckLength((long)site.ThisText.Length * Math.Max(1, with.Length) / old.Length);
        return site.ThisText.Replace(old, with);
    }

    private static char[] Characters(CallSite site)
    {
        if (site.Count == 0)
        {
            return [];
        }

        return site[0] is ListValue list ? [.. list.Items.Select(item => item is ScalarValue { Content: char c } ? c : throw site.Unsupported())] : [site.Get<char>(0)];
    }

    private static string Pad(CallSite site, bool isLeft)
    {
        var width = site.Get<int>(0);
        var filler = site.Count > 1 ? site.Get<char>(1) : ' ';
        Budget.CheckLength(width);
        return width < 0 ? throw site.Unsupported() : isLeft ? site.ThisText.PadLeft(width, filler) : site.ThisText.PadRight(width, filler);
    }

    private static string Substring(CallSite site)
    {
        var start = Within(site.Get<int>(0), site.ThisText.Length);
        return site.Count > 1 ? site.ThisText.Substring(start, Within(site.Get<int>(1), site.ThisText.Length - start)) : site.ThisText.Substring(start);
    }

    private static int Within(int place, int length) =>
        place >= 0 && place <= length ? place : throw new NotEvaluableException("the place " + place.ToString(CultureInfo.InvariantCulture) + " lies outside of the text");

    private static IEnumerable<string> Split(CallSite site)
    {
        var options = site.Arguments.OfType<ScalarValue>().FirstOrDefault(argument => argument.Type?.Name == "StringSplitOptions")?.Content as int? ?? 0;
        if (site.Arguments.Skip(1).OfType<ScalarValue>().Any(argument => argument.Type?.Name != "StringSplitOptions"))
        {
            throw site.Unsupported();
        }

        var separators = site.Count == 0 ? [] : site[0] is ListValue list ? list.Items.Select(item => site.TextOf(item)).ToArray() : [site.Part(0)];
        IEnumerable<string> parts = separators.Length == 0 ? site.ThisText.Split(default(char[])) : site.ThisText.Split(separators, StringSplitOptions.None);
        const int RemoveEmpty = 1;
        const int Trim = 2;
        parts = (options & Trim) == 0 ? parts : parts.Select(part => part.Trim());
        return (options & RemoveEmpty) == 0 ? parts : parts.Where(part => part.Length > 0);
    }

    private static string Repeated(CallSite site)
    {
        if (site.Is<char>(0) && site.Is<int>(1))
        {
            Budget.CheckLength(site.Get<int>(1));
            return site.Get<int>(1) < 0 ? throw site.Unsupported() : new string(site.Get<char>(0), site.Get<int>(1));
        }

        return site.Count == 1 ? string.Concat(site.Items(0).Select(item => site.TextOf(item))) : throw site.Unsupported();
    }
}
