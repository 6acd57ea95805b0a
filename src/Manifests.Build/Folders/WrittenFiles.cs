using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Build.Folders;

/// <summary>The list of the files that a project's builds wrote: it tells ours from the user's.</summary>
/// <remarks>
/// A text file in obj/: the output folder on the first line, with a slash at its end, then a file on each line. Paths below
/// the project are relative to it, so the list survives a move of the project; Manifests.targets reads the lines as they are.
/// </remarks>
/// <param name="Folder">The full path of the output folder, or null where nothing was written yet.</param>
/// <param name="Files">The files, relative to the folder, with slashes.</param>
internal sealed record WrittenFiles(string? Folder, IReadOnlyList<string> Files)
{
    /// <summary>Reads a list; an empty one where there is none.</summary>
    public static WrittenFiles Read(string listPath, string projectFolder)
    {
        var lines = File.Exists(listPath)
            ? File.ReadAllLines(listPath).Where(line => line.Length > 0).ToList()
            : [];
        if (lines.Count == 0)
        {
            return new WrittenFiles(null, []);
        }

        // Only YAML that lies below the folder is believed: nobody's files are deleted because a list was tampered with.
        var files = lines
            .Skip(1)
            .Where(line => line.StartsWith(lines[0], StringComparison.Ordinal))
            .Select(line => line.Substring(lines[0].Length))
            .Where(file => FolderPath.IsBelow(file) && file.EndsWith(".yaml", StringComparison.Ordinal));
        return new WrittenFiles(Path.GetFullPath(Path.Combine(projectFolder, lines[0])), [.. files]);
    }

    /// <summary>Writes the list in one step.</summary>
    public void Write(string listPath, string projectFolder)
    {
        var folder = FolderPath.RelativeTo(projectFolder, Folder ?? projectFolder);
        var lines = new[] { folder }.Concat(Files.Select(file => folder + file));
        Directory.CreateDirectory(Path.GetDirectoryName(listPath)!);
        AtomicFile.Write(listPath, AtomicFile.Utf8.GetBytes(string.Join("\n", lines) + "\n"));
    }
}
