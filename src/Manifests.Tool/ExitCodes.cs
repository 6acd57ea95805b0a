namespace Manifests.Tool;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Errors were found.</summary>
    public const int ErrorsFound = 1;

    /// <summary>The command was not understood, or something could not be read: what it says is not the whole truth.</summary>
    public const int CannotTell = 2;
}
