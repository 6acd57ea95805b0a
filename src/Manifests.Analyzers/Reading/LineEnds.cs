namespace Manifests.Analyzers.Reading;

/// <summary>Line ends of texts that come from C# source.</summary>
internal static class LineEnds
{
    /// <summary>A text with line feeds alone.</summary>
    /// <remarks>
    /// A literal over several lines has the line ends of its file, which differ between checkouts of one commit: the same source must give the
    /// same YAML. The compiler no longer tells these from a "\r\n" that somebody wrote.
    /// </remarks>
    public static string Normal(string text) => text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n");
}
