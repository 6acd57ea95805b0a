using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Tool.Inputs;

namespace Manifests.Tool.Linting;

/// <summary>What is one cluster: the objects that are held against one another.</summary>
/// <param name="Name">The name that <c>--scope</c> knows it by.</param>
/// <param name="ClusterOf">The cluster that a file belongs to.</param>
internal sealed record LintScope(string Name, Func<InputFile, string> ClusterOf)
{
    public static IReadOnlyList<LintScope> All { get; } =
    [
        new("all", file => file.Cluster),
        new("directory", file => Path.GetDirectoryName(file.FullPath ?? file.Name) ?? ""),
        new("file", file => file.FullPath ?? file.Name),
        new("object", file => file.FullPath ?? file.Name) { ComparesObjects = false },
    ];

    /// <summary>Whether rules run that hold one object against others.</summary>
    public bool ComparesObjects { get; private init; } = true;

    public static LintScope Named(string name) => All.First(scope => scope.Name == name);
}
