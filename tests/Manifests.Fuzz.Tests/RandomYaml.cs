using System;
using System.IO;
using System.Linq;
using System.Text;

namespace Manifests.Fuzz.Tests;

/// <summary>Files of YAML as nobody would write them: real ones with pieces changed, pieces alone, and bytes.</summary>
internal static class RandomYaml
{
    private const int LongestPart = 6000;

    private static readonly string[] Pieces =
    [
        "a", "b: ", ": ", "- ", "? ", "\n", "\n  ", "\n    ", "\r\n", "\r", "\t", " ", "[", "]", "{", "}", ",", "&a ", "*a", "<<: ", "<<: *a", "!!int ", "!!binary ", "!!str ", "!t ", "|\n", ">-\n", "|2+\n", "'", "\"", "\\", "#", " # c",
        "---", "\n---\n", "\n--- x\n", "...\n", "\n...\n", "%YAML 1.1\n", "%TAG ! x\n", "1", "0x", ".inf", "1e999", "~", "null", "\uFEFF", "apiVersion: v1\n", "kind: List\n", "items:\n", "metadata: null\n", "spec: []\n", "name: ''\n",
    ];

    private static readonly Lazy<string[]> Originals = new(() => [.. Files().Where(text => text.Length > 0)]);

    /// <summary>Texts that real files are made of.</summary>
    public static string Original(Random random) => random.Pick(Originals.Value);

    public static string Write(Random random)
    {
        if (random.Next(12) == 0)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            return Encoding.UTF8.GetString(bytes);
        }

        if (random.Next(8) == 0)
        {
            return string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Pick(Pieces)));
        }

        var text = Beginning(Original(random));
        for (var i = random.Next(8); i >= 0; i--)
        {
            text = Mutate(text, random);
        }

        return text;
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 40));
        return random.Next(8) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, random.Pick(Pieces)),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            3 => text[..at] + OddTexts.Literal(OddTexts.Pick(random)) + text[(at + length)..],
            4 => ReplaceValue(text, at, OddTexts.Literal(OddTexts.Pick(random))),
            5 => ReplaceValue(text, at, random.Pick("null", "[]", "{}", "-1", "0", "99999999999999999999", "true", "1.5", "\"\"", "[a, b]", "{a: b}", "[null]", "[[]]")),
            6 => text + "\n---\n" + Beginning(Original(random)),
            _ => text[..at] + OddTexts.Pick(random) + text[at..],
        };
    }

    private static string Beginning(string text) => text.Length > LongestPart ? text[..LongestPart] : text;

    // The value of a field on the line, so that what follows still is YAML.
    private static string ReplaceValue(string text, int near, string value)
    {
        var colon = text.IndexOf(": ", Math.Min(near, text.Length), StringComparison.Ordinal);
        var end = colon < 0 ? -1 : text.IndexOf('\n', colon);
        return end < 0 ? text : text[..(colon + 2)] + value + text[end..];
    }

    private static string[] Files()
    {
        var own = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples", "Broken", "k8s"), "*.yaml").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return File.Exists(Corpus.Archive) ? [.. own, .. Corpus.Files.Select(file => file.ReadText())] : [.. own];
    }
}
