using System.IO;
using System.Linq;
using Manifests.Testing.Judging;

namespace Manifests.Package.Tests;

/// <summary>The files that builds have written, before the judges.</summary>
internal static class JudgedFiles
{
    /// <summary>Each manifest below a folder is accepted, and there is one.</summary>
    public static void Accept(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar) is var parts && parts.Contains("bin") && parts.Contains("manifests") && parts[^1] != "kustomization.yaml")
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Empty(Judges.Problems(File.ReadAllText(file))));
    }
}
