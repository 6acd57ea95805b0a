using System;
using System.IO;

namespace Manifests.Core.Tests;

/// <summary>Where the repository lies, for what the tests read of it.</summary>
internal static class RepositoryRoot
{
    private static readonly string Folder = Find();

    public static string PathOf(params string[] parts) => Path.GetFullPath(Path.Combine([Folder, .. parts]));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Manifests.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No Manifests.sln above {AppContext.BaseDirectory}.");
        }

        return folder.FullName;
    }
}
