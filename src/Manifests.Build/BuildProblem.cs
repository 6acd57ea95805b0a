using System;

namespace Manifests.Build;

/// <summary>What keeps the manifests from being written: it becomes an MSBuild error, never a stack trace.</summary>
internal sealed class BuildProblem(string code, string message, string? file = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>The error's id; see <see cref="ProblemCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>The file at fault, where one is.</summary>
    public string? File { get; } = file;
}
