using System;
using System.IO;
using System.Linq;

namespace Manifests.Build.Folders;

/// <summary>Paths below a folder, and how to stay there.</summary>
internal static class FolderPath
{
    /// <summary>Whether a relative path leads to a file below the folder it starts from, on every system.</summary>
    public static bool IsBelow(string path) =>
        path.Length > 0
        && path.IndexOfAny(['\\', ':', '\0']) < 0
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>A folder as seen from a project: relative where it lies below, else its full path; with a slash at the end.</summary>
    public static string RelativeTo(string projectFolder, string folder)
    {
        var project = WithSlash(Path.GetFullPath(projectFolder));
        var full = WithSlash(Path.GetFullPath(folder));
        return full.Length > project.Length && full.StartsWith(project, StringComparison.Ordinal)
            ? full.Substring(project.Length)
            : full;
    }

    /// <summary>The full path of a file below a folder.</summary>
    public static string Combine(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>The first directory between a folder and a file in it that is a link to elsewhere, or null.</summary>
    public static string? LinkOnTheWay(string folder, string path)
    {
        var parts = path.Split('/');
        var directory = folder;
        foreach (var part in parts.Take(parts.Length - 1))
        {
            directory = Path.Combine(directory, part);
            var info = new DirectoryInfo(directory);
            if (info.Exists && (info.Attributes & FileAttributes.ReparsePoint) != 0)
            {
                return directory;
            }
        }

        return null;
    }

    private static string WithSlash(string path) =>
        path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
}
