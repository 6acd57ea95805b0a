namespace Manifests.Core.Yaml.Reading;

/// <summary>The part of a file that is one document.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Line">The line of its first character, from 1.</param>
/// <param name="Column">The column of its first character, from 1.</param>
internal readonly record struct TextChunk(int Start, int Length, int Line, int Column = 1)
{
    /// <summary>The offset and line of a separator that kubectl refuses, or null.</summary>
    public (int Start, int Length, int Line)? BadSeparator { get; init; }
}
