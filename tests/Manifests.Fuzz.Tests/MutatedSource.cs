using System;
using System.IO;
using System.Linq;

namespace Manifests.Fuzz.Tests;

/// <summary>C# of the samples as it looks while somebody types: cut off, doubled, with pieces missing and pieces that do not belong.</summary>
internal static class MutatedSource
{
    private static readonly string[] Originals = [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
        .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Length < 60_000)];

    private static readonly string[] Pieces = ["(", ")", "[", "]", "{", "}", "\"", ",", "=", ";", ".", "typeof(", "Environment = \"prod\", ", "Of = \"x\", ", "[Service(80)]", "null", "\n", "$\"", "\"\"\"", "//", "#if X\n", "partial ", "<T>"];

    public static string Write(Random random)
    {
        // A whole sample takes a second to check; a window of it has the same mistakes in it.
        var original = random.Pick(Originals);
        var length = Math.Min(original.Length, 1500 + random.Next(2500));
        var start = random.Next(original.Length - length + 1);
        var text = "using Manifests;\n" + original[start..(start + length)];
        for (var i = random.Next(6); i >= 0; i--)
        {
            text = Mutate(text, random);
        }

        return text;
    }

    private static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length);
        var length = Math.Min(text.Length - at, random.Next(1, 30));
        return random.Next(6) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, random.Pick(Pieces)),
            2 => text.Insert(random.Next(text.Length), text[at..(at + length)]),
            3 => text[..at] + OddTexts.Literal(OddTexts.Pick(random)) + text[(at + length)..],
            4 => text.Length > 200 ? text[..(text.Length - random.Next(150))] : text,
            _ => text[..at] + (char)random.Next(32, 0x250) + text[(at + 1)..],
        };
    }
}
