using System.Collections.Generic;

namespace Manifests.Tool.Importing;

/// <summary>What to import, and how.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Output">The folder to write to.</param>
internal sealed record ImportOptions(IReadOnlyList<string> Paths, string Output)
{
    /// <summary>The Kubernetes namespace of objects that name none; null to leave them without.</summary>
    public string? Namespace { get; init; }

    /// <summary>The namespace of the classes.</summary>
    public required string CSharpNamespace { get; init; }

    /// <summary>Whether all objects are written as typed initialisers.</summary>
    public bool Typed { get; init; }

    /// <summary>Whether the values of Secrets are written.</summary>
    public bool SecretValues { get; init; }

    /// <summary>Whether a project file is written too.</summary>
    public bool Project { get; init; }

    /// <summary>Whether files that are there already are written over.</summary>
    public bool Force { get; init; }
}
