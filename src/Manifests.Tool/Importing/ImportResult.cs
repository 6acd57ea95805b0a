using System.Collections.Generic;

namespace Manifests.Tool.Importing;

/// <summary>What an import came to.</summary>
/// <param name="Objects">The objects, each with the form that it was given.</param>
/// <param name="Files">The files to write, by their path below the output folder.</param>
internal sealed record ImportResult(IReadOnlyList<SourceObject> Objects, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>What was passed over, each with its reason.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What could not be read, each with its reason.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>What the rules will refuse when the classes are built.</summary>
    public IReadOnlyList<string> RuleErrors { get; init; } = [];

    /// <summary>Whether the classes need KubernetesClient.</summary>
    public bool UsesModels { get; init; }
}
