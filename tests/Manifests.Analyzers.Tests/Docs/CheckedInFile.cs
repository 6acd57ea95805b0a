using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>
/// A file of the repository that is made from the code. A test fails when it is stale; with the environment variable
/// <c>MANIFESTS_UPDATE_DOCS=1</c> it is written instead: that is what docs/update.sh does.
/// </summary>
internal static class CheckedInFile
{
    public static string Root { get; } = FindRoot();

    private static bool Updates => Environment.GetEnvironmentVariable("MANIFESTS_UPDATE_DOCS") == "1";

    public static void IsUpToDate(string path, string expected)
    {
        var file = Path.Combine(Root, path);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is missing: run docs/update.sh.");
        Assert.True(expected == File.ReadAllText(file), $"{path} is stale: run docs/update.sh.");
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // Deterministic builds replace the path of the sources; then the output folder is where to begin.
        var folder = File.Exists(here) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Manifests.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The repository's root was not found.");
    }
}
