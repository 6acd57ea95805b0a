using System;
using System.Linq;

namespace Manifests.Fuzz.Tests;

/// <summary>Texts that mean something to YAML, to a template engine, to a file system, to a terminal; and good ones.</summary>
internal static class OddTexts
{
    public static readonly string[] All =
    [
        "", " ", "a", "web", "shop", "app", "app=web", "app in (a,b),!c", "nginx:1.27", "registry.example/web:1.4.2", "100m", "128Mi", "25%", "0 3 * * *", "10.0.0.0/8", "/healthz",
        "a\nb: c", "\n---\nkind: Evil\n", "...\n", "{{ .Values.x }}", "${X}", "$(ManifestsImage)", "\u202Eevil", "\ud800", "\udc00x", "\0", "\u0007", "\u2028", "\u0085", "\ufeff",
        "*", "&a", "!tag", "'", "\"", "\\", "# c", "%YAML 1.1", "? x", "- y", ": ", "| ", ">", "[", "{", "}", "null", "~", "true", "yes", "0x1F", "1e3", "0644", ".inf", "1:30", "<<",
        "../../etc/passwd", "/", "con", "COM1", "a/b/c", "a..b", ".", "..", "-", "A_B", "é", "😀", "=", ",", ";", "|", "a=b=c", "x,y,z", "99999999999999999999", "-1", "--help", "\r\n", "\t",
        "\u001b[31m", "</script>", "\"; } class Evil { string x = \"", "*/", "\"\"\"", "spec.nodeName", "metadata.labels['a']", "http", "ALL",
        string.Concat(Enumerable.Repeat("long-", 2000)),
    ];

    public static string Pick(Random random) => random.Next(8) == 0
        ? random.Pick(All) + random.Pick(All)
        : random.Next(12) == 0 ? new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => (char)random.Next(0x10000))]) : random.Pick(All);

    /// <summary>A text as C# writes it.</summary>
    public static string Literal(string text) =>
        "\"" + string.Concat(text.Select(c => c is '"' or '\\' || c < ' ' || c > '~' ? FormattableString.Invariant($"\\u{(int)c:x4}") : c.ToString())) + "\"";
}
