namespace Manifests.Tool.Inputs;

/// <summary>One file to read.</summary>
/// <param name="Name">The name to report: as the user gave it, or as it follows from the folder given.</param>
/// <param name="FullPath">The file; null for what is piped in.</param>
/// <param name="IsNamed">Whether the user named the very file, not a folder that holds it.</param>
internal sealed record InputFile(string Name, string? FullPath, bool IsNamed)
{
    /// <summary>What stands for the standard input, on the command line and in reports.</summary>
    public const string StandardInput = "-";

    /// <summary>What tells its cluster from others where all that was named is one: the environment of a project that has several.</summary>
    public string Cluster { get; init; } = "";

    /// <summary>What is piped in.</summary>
    public static InputFile Piped { get; } = new(StandardInput, null, IsNamed: true);
}
