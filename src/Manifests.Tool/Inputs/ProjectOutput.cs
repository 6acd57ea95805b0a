using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Manifests.Tool.Inputs;

/// <summary>What the build of a project wrote.</summary>
internal static class ProjectOutput
{
    private const string Kustomization = "kustomization.yaml";

    public static bool IsProject(string path) => Path.GetExtension(path) is ".csproj" or ".fsproj" or ".vbproj";

    /// <summary>The folders that a project's build writes: one for each environment, which are clusters of their own.</summary>
    public static IReadOnlyList<string> FoldersOf(string project)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(project))!;
        var properties = Ask(project);
        if (properties.GetProperty("ManifestsEnabled").GetString() is null or "")
        {
            throw new ToolException($"{project} does not use the package Manifests");
        }

        // As Manifests.targets has it, whose default comes too late to be asked for.
        var folder = properties.GetProperty("ManifestsOutputPath").GetString() is { Length: > 0 } given ? given : properties.GetProperty("OutputPath").GetString() + "manifests/";
        var full = Path.GetFullPath(Path.Combine(directory, folder.Replace('\\', '/')));
        if (!Directory.Exists(full))
        {
            throw new ToolException($"{project} has not been built: there is no folder {full}");
        }

        var environments = Directory.GetDirectories(full).Where(below => File.Exists(Path.Combine(below, Kustomization))).Order(StringComparer.Ordinal).ToList();
        return environments.Count == 0 || File.Exists(Path.Combine(full, Kustomization)) ? [full] : environments;
    }

    private static JsonElement Ask(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-getProperty:ManifestsEnabled,ManifestsOutputPath,OutputPath"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new ToolException("dotnet cannot be started");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonDocument.Parse(output).RootElement.GetProperty("Properties")
            : throw new ToolException($"{project} cannot be evaluated: {(output + errors.Result).Trim()}");
    }
}
