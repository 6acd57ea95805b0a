using System.Linq;

namespace Manifests.Core.Tests.Output;

/// <summary>Names that no cluster would take, and that nothing keeps out of a user's source.</summary>
internal static class HostileNames
{
    public static readonly string[] All =
    [
        "hello", "a b", " a", "a ", "a\nb", "\n", "\r\n", "a\tb", "%", "%25", "%0041", "100%", "a%b", "#", "# name x", "a=b", "a|b", "|",
        "=", ",", "a,b",
        "../../etc/passwd", "..", ".", ".hidden", "/", "\\", "C:\\x", "C:x", "a/b", "a:b", "*", "?", "<>", "\"", "'", "$(x)", "`x`", "~",
        "-rf",
        "con", "CON", "con.txt", "nul", "NUL.tar.gz", "com1", "lpt9", "COM¹", "conx", "console", "aux ", "prn.",
        "é", "日本語", "٣", "😀", "a\ud800b", "\udc00", "\ud800", "\0", "\u0001", "\u0085", "\u2028", "\ufeff", "\u202e", "e\u0301", "İ", "ı",
        "trailing.", "a..b", "",
    ];

    public static (string First, string Second)[] Pairs => [.. All.SelectMany(_ => All, (first, second) => (first, second))];
}
