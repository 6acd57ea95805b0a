using System;
using System.IO;
using System.Linq;

namespace Manifests.Testing;

/// <summary>The repository that the tests were built in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <summary>The configuration that the tests were built in, and what they test with them.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.Split(System.IO.Path.DirectorySeparatorChar).Contains("Release") ? "Release" : "Debug";

    /// <summary>The full path of something in the repository, or beside it.</summary>
    public static string PathOf(params string[] parts) => System.IO.Path.GetFullPath(System.IO.Path.Combine([Path, .. parts]));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "Manifests.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run in their repository.");
        }

        return folder;
    }
}
