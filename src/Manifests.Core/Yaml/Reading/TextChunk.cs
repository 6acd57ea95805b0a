namespace Manifests.Core.Yaml.Reading;

/// <summary>The part of a file that is one document.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
internal readonly record struct TextChunk(int Start, int Length)
{
    /// <summary>The length of the line that separates it from what is before, where kubectl refuses that line; else 0.</summary>
    public int BadSeparator { get; init; }
}
