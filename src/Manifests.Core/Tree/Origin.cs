namespace Manifests.Core.Tree;

/// <summary>The place in a source file that a node was read from.</summary>
/// <param name="FilePath">The file, as its reader was given it.</param>
/// <param name="Start">The offset of the first character, from 0.</param>
/// <param name="Length">How many characters the text has.</param>
/// <remarks>
/// Offsets serve C# readers, whose host turns them into lines by itself; a YAML reader also fills
/// <see cref="Line"/> and <see cref="Column"/>.
/// </remarks>
public sealed record Origin(string FilePath, int Start, int Length)
{
    /// <summary>The line, from 1; 0 where the reader did not count lines.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1; 0 where the reader did not count lines.</summary>
    public int Column { get; init; }
}
