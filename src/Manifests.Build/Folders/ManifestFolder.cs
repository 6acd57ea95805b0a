using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using Manifests.Build.Layouts;

namespace Manifests.Build.Folders;

/// <summary>Makes a folder hold the files of a build, and leaves what is the user's alone.</summary>
/// <param name="folder">The output folder.</param>
/// <param name="listPath">The list of what earlier builds wrote.</param>
/// <param name="projectFolder">The project's folder.</param>
internal sealed class ManifestFolder(string folder, string listPath, string projectFolder)
{
    private static readonly DateTime LongAgo = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    // Writing takes seconds at most, so a build that waits longer waits for one that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _folder = Path.GetFullPath(folder);

    /// <summary>Brings the folder up to date; whether a file was written or removed.</summary>
    public bool Sync(IReadOnlyList<ManifestFile> files, bool overwrite) => Alone(listPath, () =>
    {
        var before = WrittenFiles.Read(listPath, projectFolder);
        var moved = before.Folder is not null && !SameFolder(before.Folder, _folder);
        var ours = moved ? [] : before.Files;

        // First everything that can be refused, then the first write: what is wrong leaves the last good files in place.
        var changed = Changed(files, ours, overwrite);
        var stale = Stale(files, ours);
        DeleteStaged(files, before.Files);
        RecordBeforehand(before, changed, moved);
        Write(changed, stale);
        Remove(_folder, stale);
        if (moved)
        {
            Remove(before.Folder!, before.Files);
        }

        new WrittenFiles(_folder, [.. files.Select(file => file.Path)]).Write(listPath, projectFolder);
        return changed.Count > 0 || stale.Count > 0 || (moved && before.Files.Count > 0);
    });

    /// <summary>Removes every file of ours, and the list of them.</summary>
    public static void Clean(string listPath, string projectFolder) => Alone(listPath, () =>
    {
        var written = WrittenFiles.Read(listPath, projectFolder);
        if (written.Folder is not null)
        {
            Remove(written.Folder, written.Files);
        }

        File.Delete(listPath);
        return true;
    });

    private List<Change> Changed(IReadOnlyList<ManifestFile> files, IReadOnlyList<string> ours, bool overwrite)
    {
        // Where only the case of a name changed, some systems find the old file under the new name.
        var known = new HashSet<string>(ours, StringComparer.OrdinalIgnoreCase);
        var changed = new List<Change>();
        foreach (var file in files)
        {
            var path = Locate(file);
            var content = AtomicFile.Utf8.GetBytes(file.Text);
            if (HasContent(path, content))
            {
                continue;
            }

            if (!overwrite && !known.Contains(file.Path) && File.Exists(path))
            {
                throw new BuildProblem(
                    ProblemCodes.ForeignFile,
                    $"'{path}' is in the way: {file.Source} would write it, but no build of this project wrote the file that is there. "
                        + "Delete or move it, or set ManifestsOverwrite=true to let the build take it over.",
                    path);
            }

            changed.Add(new Change(file.Path, path, content));
        }

        return changed;
    }

    private string Locate(ManifestFile file)
    {
        if (!FolderPath.IsBelow(file.Path))
        {
            throw new BuildProblem(
                ProblemCodes.OutsideFolder,
                $"{file.Source} would write '{file.Path}', which is no path below the output folder. Rename the object.");
        }

        if (FolderPath.LinkOnTheWay(_folder, file.Path) is { } link)
        {
            throw new BuildProblem(
                ProblemCodes.OutsideFolder,
                $"'{link}' is a link, and manifests are written only to real directories below the output folder. Delete the link.",
                link);
        }

        var path = FolderPath.Combine(_folder, file.Path);
        if (Directory.Exists(path))
        {
            throw new BuildProblem(
                ProblemCodes.ForeignFile,
                $"'{path}' is a directory, and {file.Source} would write a file of that name. Delete or move it.",
                path);
        }

        return path;
    }

    private static bool HasContent(string path, byte[] content)
    {
        var info = new FileInfo(path);
        if (info.Exists && info.Length == content.Length)
        {
            return File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
        }

        // The length says enough, but a file that another program holds has to be found before anything is written.
        // What a link leads to is none of our business, and to open a pipe, which has no length, would be to wait.
        if (info.Exists && info.Length > 0 && (info.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            File.OpenRead(path).Dispose();
        }

        return false;
    }

    private static List<string> Stale(IReadOnlyList<ManifestFile> files, IReadOnlyList<string> ours)
    {
        var wanted = new HashSet<string>(files.Select(file => file.Path), StringComparer.Ordinal);
        return [.. ours.Where(path => !wanted.Contains(path))];
    }

    // A build that is killed half way must not leave files that the next one holds for the user's: so they are listed before
    // they are there, in a list so old that the next build runs again.
    private void RecordBeforehand(WrittenFiles before, List<Change> changed, bool moved)
    {
        if (moved || changed.Count == 0)
        {
            return;
        }

        var coming = changed.Select(change => change.File);
        new WrittenFiles(_folder, [.. before.Files.Union(coming, StringComparer.Ordinal)]).Write(listPath, projectFolder);
        File.SetLastWriteTimeUtc(listPath, LongAgo);
    }

    private void DeleteStaged(IReadOnlyList<ManifestFile> files, IReadOnlyList<string> before)
    {
        var directories = files.Select(file => file.Path).Concat(before).Where(file => FolderPath.LinkOnTheWay(_folder, file) is null)
            .Select(file => Path.GetDirectoryName(FolderPath.Combine(_folder, file))!);
        foreach (var directory in new HashSet<string>(directories, StringComparer.Ordinal))
        {
            AtomicFile.DeleteStaged(directory);
        }
    }

    private void Write(List<Change> changed, List<string> stale)
    {
        var staged = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var change in changed)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(change.Path)!);
                staged.Add((AtomicFile.Stage(change.Path, change.Content), change.Path));
            }

            RemoveOtherCase(changed, stale);
            foreach (var (temporary, path) in staged)
            {
                AtomicFile.Commit(temporary, path);
            }
        }
        catch
        {
            staged.ForEach(file => AtomicFile.DeleteQuietly(file.Temporary));
            throw;
        }
    }

    // 'Orders.yaml' that becomes 'orders.yaml' must go before: afterwards it would be the new file, where case does not count.
    private void RemoveOtherCase(List<Change> changed, List<string> stale)
    {
        var coming = new HashSet<string>(changed.Select(change => change.Path), StringComparer.OrdinalIgnoreCase);
        foreach (var path in stale.Where(file => FolderPath.LinkOnTheWay(_folder, file) is null).Select(file => FolderPath.Combine(_folder, file)).Where(coming.Contains))
        {
            File.Delete(path);
        }
    }

    private static void Remove(string folder, IReadOnlyList<string> files)
    {
        foreach (var file in files)
        {
            var path = FolderPath.Combine(folder, file);
            if (FolderPath.LinkOnTheWay(folder, file) is null && File.Exists(path))
            {
                File.Delete(path);
                RemoveEmpty(Path.GetDirectoryName(path)!, folder);
            }
        }
    }

    private static void RemoveEmpty(string directory, string folder)
    {
        while (directory.Length >= folder.TrimEnd(Path.DirectorySeparatorChar).Length
            && Directory.Exists(directory)
            && !Directory.EnumerateFileSystemEntries(directory).Any())
        {
            Directory.Delete(directory);
            directory = Path.GetDirectoryName(directory)!;
        }
    }

    private static bool SameFolder(string left, string right) => string.Equals(
        left.TrimEnd(Path.DirectorySeparatorChar),
        right.TrimEnd(Path.DirectorySeparatorChar),
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static bool Alone(string listPath, Func<bool> action)
    {
        try
        {
            using (FolderLock.Take(listPath, Patience))
            {
                return action();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or SecurityException)
        {
            throw new BuildProblem(
                ProblemCodes.FileAccess,
                $"The manifests cannot be written: {e.Message} See that there is space on the disk, that the folder can be written to "
                    + "and that no other program holds the file, then build again. Every file that is there is whole.",
                inner: e);
        }
    }

    // File is relative to the folder, as the list has it.
    private sealed record Change(string File, string Path, byte[] Content);
}
