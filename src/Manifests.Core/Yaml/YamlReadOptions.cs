namespace Manifests.Core.Yaml;

/// <summary>Bounds of what the reader takes: far above what any object has, far below what would exhaust a process.</summary>
public sealed record YamlReadOptions
{
    /// <summary>The bounds unless others are asked for.</summary>
    public static YamlReadOptions Default { get; } = new();

    /// <summary>How deep mappings and lists may lie within one another. Rules and writers walk trees recursively.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many nodes the aliases of a document may add to it: a few lines of them can stand for billions.</summary>
    public int MaxAliasedNodes { get; init; } = 100_000;
}
