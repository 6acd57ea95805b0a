using System.Linq;
using CsCheck;

namespace Manifests.Core.Tests.Yaml;

/// <summary>Generates texts of all that Unicode has, and far more often of what means something to YAML.</summary>
internal static class RandomTexts
{
    public static readonly string[] Pieces =
    [
        " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", "#", " #", "-", "- ", "?", "!", "&", "*", "|", ">", "'", "\"", "%", "@", "`", "[",
        "]", "{", "}", ",", "=", "<<", "~", "\\", "/",
        "0", "1", "12", "_", ".", "+", "e", "E3", "x", "o", "b", "T", "Z", "a", "yes", "no", "null", "true", ".inf", ".nan", "---", "...",
        "\u0085", "\u00a0", "\u2028", "\ufeff", "\0", "\u0007", "é", "😀", "\ud83d", "\ude00",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])),
        (2, Gen.Char[' ', '~'].Select(c => c.ToString())),
        (1, Gen.Char['\0', '\uffff'].Select(c => c.ToString())),
        (1, Gen.Int[0x10000, 0x10ffff].Select(char.ConvertFromUtf32)));

    public static readonly Gen<string> Any = Piece.Array[0, 12].Select(string.Concat<string>);
}
