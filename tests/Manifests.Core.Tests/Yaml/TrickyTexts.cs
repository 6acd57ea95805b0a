using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Manifests.Core.Tests.Yaml;

/// <summary>Texts that some reader takes for something else, unless they are written with care.</summary>
internal static class TrickyTexts
{
    private static readonly string[] Words =
    [
        "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "yES", "oN",
        "true", "True", "TRUE", "tRue", "false", "False", "FALSE", "null", "Null", "NULL", "nULL", "~", "",
        "nan", "NaN", ".nan", ".NaN", ".NAN", "inf", ".inf", ".Inf", ".INF", "-.inf", "+.inf", "Infinity", "-Infinity", "=", "<<",
    ];

    private static readonly string[] Numbers =
    [
        "0", "8080", "00", "007", "012", "08", "0644", "0o17", "0o8", "0b1", "0b101", "-0b1", "0x1F", "0xdeadbeef", "-0x1f", "0xG", "0x",
        "+0x1", "0x1p-2",
        "1_000", "1__0", "_1", "0_7", "1,000", "+1", "-1", "-0", ".5", "+.5", "-.5", "1.", "1.0", "1.10", "._5", ".", "..", "+.", "-.",
        "1.5e3", "1e3", "1E3", "1e+3",
        "1e", "e3", "E12", "+E3", "_e3", "e+3", "1E400", "12e03", "12:30", "12:30:45", "190:20:30", "-12:30", "1:60", "12:30:45.6",
        "123456789012345678901234567890", "9223372036854775808",
        "2001-01-01", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43Z", "2001-12-14 21:59:43.10 -5",
        "2001-12-14 21:59:43",
    ];

    private static readonly string[] Signs =
    [
        "-", "--", "---", "...", "--- a", "---a", "... b", "- a", "-a", "--flag", "+", "?", "? a", "?a", ":", ":a", ": a", "a:", "a: b",
        "a : b", "a:b", "a::b", "::",
        "#", "#a", "a #b", "a#b", "a # b", "@a", "`a", "%a", "%YAML 1.1", "!a", "!!str a", "&a", "*a", "*", "a*", "0 3 * * *", "|", "|a",
        ">", ">a", "[a", "[a]", "[]", "{a", "{a}", "{}",
        "a]", "a}", "a, b", ",a", "a,", "]", "}", "'a'", "'", "\"a\"", "\"", "it's", "a\\b", "\\", "\\n", "say \"hi\"", "$(VAR)", "${VAR}",
        "{{ .Values.x }}", "=a", "<a>", "a <<", "~a", "~/x",
        " lead", "trail ", " ", "  ", "a  b", "a\tb", "\ta", "a\t", "\t", "a \t", "a:\tb", "a\t#b", "__proto__", "constructor", "toString",
    ];

    private static readonly string[] Lines =
    [
        "\n", "\n\n", "\n\n\n", "a\n", "a\n\n", "a\n\n\n", "\na", "\n\na\n", "a\nb", "a\nb\n", "a\n\nb", "a\n\n\nb\n\n", " a\nb",
        "  a\n b\n", "\n a\nb", "\n  a\n\n b\n",
        "a\n b", "a\n  b\n", "a\n ", "a\n \n", "a\n \nb", " \n", " \na", "\n \na", "a \nb", "a\nb ", "a\t\nb", "a\n\tb", "\ta\nb",
        "\n\ta\nb", " \ta\nb", "a\nb\t", "a\n\t\nb", "a\n\t",
        "a\r\nb", "a\rb", "\r", "\r\n", "a\r", "a\r\n", "# a\nb", "a\n# b", "a\n#", "---\na", "a\n---\nb", "a\n...\nb\n", "a: b\nc: d\n",
        "- a\n- b\n", "%a\nb", "a\n%b", "\"a\nb\"", "'a\nb'", "{\n}\n", "|\n a", "a\n: b", "? a\n: b",
        "#!/bin/sh\nset -e\n\tif true; then\n  echo \"$HOME\"\nfi\n", "é\n😀\n", "😀\nb", "a\u0085b", "a\nb\u0085", "a\u2028b\nc",
        "a\n\u2029", "\n\ud800", "a\n\u0001", "a\n\ufeffb", "a\n\u00a0", "a\u00a0\n\u00a0b\n", "\u00a0\n", "\u3000\n", "12\u00a0\n",
    ];

    private static readonly string[] Characters =
    [
        "é", "ñandú", "日本語", "٣", "１２", "a\u00a0b", "\u00a0", "\u3000", "\u3000a", "a\u200b", "\u202e", "\u00ad", "\ufeff", "\ufeffa",
        "a\ufeff", "a\ufeffb", "\ufffd", "\ufffe", "\uffff", "a\uffff", "\ue000",
        "\u0085", "a\u0085", "\u2028", "a\u2028b", "\u2029", "\0", "a\0b", "\u0007", "\b", "\u000b", "\f", "\u001b[0m", "\u007f", "\u0080",
        "\u009f", "😀", "a😀b", "😀: a", "\U00010000", "\U0010ffff", "\U0001f1e9\U0001f1ea",
        "\ud800", "\udc00", "a\ud800b", "\udc00\ud800", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00",
    ];

    /// <summary>What stays without quotes, for people read it.</summary>
    public static string[] Ordinary { get; } =
    [
        "kubetm/hello", "192.168.56.30", "10.0.0.0/8", "registry.example/orders:1.4.2", "1.4.2", "100m", "128Mi", "1Gi", "500k", "25%",
        "app=hello", "/healthz", "http://+:8080", "v1", "apps/v1",
        "a:b", "hello world", "hello-pod", "hello_pod", "app.kubernetes.io/name", "30s", "1h30m", "$(POD_IP)", "$(ManifestsImage)",
        "--config=/etc/app.json", "-v", "web,api", "it's", "say \"hi\"", "a#b",
        "a & b", "Grüße", "日本語", "none", "e2e-tests", "e", "E", "edge", "Yes please", "truely", "nullable", "onward", "No.", "1.2.3-beta",
        "3.0-alpine", "(a)", "_a", "$", "/", "C:\\temp", "postgresql://db:5432/orders?sslmode=require", ".NET", "./run.sh", "../x",
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Words, .. Numbers, .. Signs, .. Lines, .. Characters, .. Ordinary, new string('x', 5000), string.Join(' ', Enumerable.Repeat("long words", 600)),
            new string('k', 1024), new string('k', 1025), new string('\u0001', 300), "#" + new string('k', 1500), new string('"', 600)];

    /// <summary>What must have quotes, whatever else has them.</summary>
    public static IEnumerable<string> LikeOtherTypes => Words.Concat(Numbers);

    /// <summary>Texts that are mostly made of what is dangerous, the same ones each time.</summary>
    public static IEnumerable<string> Random(int count) => Random(new Random(20240229), count);

    /// <summary>Texts that are mostly made of what is dangerous.</summary>
    public static IEnumerable<string> Random(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 9); length > 0; length--)
            {
                text.Append(random.Next(12) switch
                {
                    < 8 => RandomTexts.Pieces[random.Next(RandomTexts.Pieces.Length)],
                    < 10 => ((char)random.Next(0x20, 0x7F)).ToString(),
                    10 => ((char)random.Next(0x10000)).ToString(),
                    _ => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
                });
            }

            yield return text.ToString();
        }
    }
}
