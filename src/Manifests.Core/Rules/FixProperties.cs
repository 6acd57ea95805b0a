namespace Manifests.Core.Rules;

/// <summary>Names of what a finding tells the code fixes.</summary>
public static class FixProperties
{
    /// <summary>The text to write in place of the value that is reported.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The full name of the class that the mend is to be made on, or that the value should refer to by <c>typeof</c>.</summary>
    public const string TargetType = "TargetType";

    /// <summary>The number of a container port to declare.</summary>
    public const string Port = "Port";

    /// <summary>The name that a container port should have.</summary>
    public const string PortName = "PortName";

    /// <summary>The namespace to move the object into; empty to move it to none.</summary>
    public const string Namespace = "Namespace";
}
