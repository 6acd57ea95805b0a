using System;
using System.IO;
using System.Linq;

namespace Manifests.Testing;

/// <summary>A test that needs node, and is skipped on a machine without it.</summary>
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = NodeProgram.Missing;
}

/// <summary>A test of several cases that needs node, and is skipped on a machine without it.</summary>
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = NodeProgram.Missing;
}

/// <summary>Whether node is there.</summary>
internal static class NodeProgram
{
    /// <summary>Why tests that need node cannot run, or null.</summary>
    public static string? Missing { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")))
            ? null
            : "There is no node on this machine.";
}
