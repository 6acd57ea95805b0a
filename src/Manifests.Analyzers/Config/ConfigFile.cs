using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Config;

/// <summary>A file that the compiler is given besides its source.</summary>
/// <remarks>
/// The compiler knows text only. What is none, the build writes as base64 into a file beside its intermediate ones, and passes that in its place, with metadata
/// that says whose bytes they are.
/// </remarks>
/// <param name="Text">The file as the compiler knows it.</param>
/// <param name="EncodedFrom">The file whose bytes it holds as base64; null where it is the file itself.</param>
internal sealed record ConfigFile(AdditionalText Text, string? EncodedFrom)
{
    /// <summary>The metadata that tells such a file from other additional files.</summary>
    public const string Marker = "build_metadata.AdditionalFiles.ManifestsEncodedFrom";

    private const string NoText = "\uFFFD";

    /// <summary>The file that people know.</summary>
    public string Path => EncodedFrom ?? Text.Path;

    /// <summary>Whether its value belongs into <c>binaryData</c>.</summary>
    public bool IsBinary => EncodedFrom is not null;

    /// <summary>A file with what the build says of it.</summary>
    public static ConfigFile Read(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        new(file, options.GetOptions(file).TryGetValue(Marker, out var encodedFrom) && encodedFrom.Length > 0 ? encodedFrom : null);

    /// <summary>Its text, or its bytes as base64; null where it is no text and the build has not encoded it.</summary>
    public string? Value(CancellationToken cancellation)
    {
        var text = Text.GetText(cancellation)?.ToString();
        return text is null || text.IndexOf('\0') >= 0 || text.Contains(NoText) ? null : text;
    }
}
