using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Tool.Inputs;

/// <summary>From the paths of a command line to the files that they mean.</summary>
internal sealed class InputFinder
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".yaml", ".yml", ".json" };

    private readonly Dictionary<string, InputFile> _files = new(StringComparer.Ordinal);
    private readonly List<InputFile> _inOrder = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly List<string> _problems = [];
    private string _cluster = "";

    /// <summary>The files, in the order of the paths, those of a folder by name; each once.</summary>
    public static InputFiles Find(IEnumerable<string> paths)
    {
        var finder = new InputFinder();
        foreach (var path in paths)
        {
            finder.Add(path);
        }

        return new InputFiles(finder._inOrder, finder._problems);
    }

    private void Add(string path)
    {
        if (path == InputFile.StandardInput)
        {
            AddOnce(InputFile.StandardInput, InputFile.Piped);
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path, path);
        }
        else if (File.Exists(path) && ProjectOutput.IsProject(path))
        {
            foreach (var folder in ProjectOutput.FoldersOf(path).Select(folder => Path.GetRelativePath(Environment.CurrentDirectory, folder)))
            {
                _cluster = folder;
                AddFolder(folder, folder);
            }

            _cluster = "";
        }
        else if (File.Exists(path))
        {
            AddFile(path, isNamed: true);
        }
        else
        {
            _problems.Add($"{path}: there is no such file or folder");
        }
    }

    private void AddFile(string path, bool isNamed)
    {
        var full = Path.GetFullPath(path);
        AddOnce(full, new InputFile(Slashes(path), full, isNamed) { Cluster = _cluster });
    }

    private void AddOnce(string key, InputFile file)
    {
        if (_files.TryAdd(key, file))
        {
            _inOrder.Add(file);
        }
    }

    private void AddFolder(string path, string given)
    {
        // A link that leads back up must not be followed round and round: each folder is read once, by its real name.
        if (!_folders.Add(RealPath(path)))
        {
            return;
        }

        string[] files, folders;
        try
        {
            files = Directory.GetFiles(path);
            folders = Directory.GetDirectories(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _problems.Add($"{Slashes(path)}: {exception.Message}");
            return;
        }

        var holdsProject = files.Any(file => Path.GetExtension(file) is ".csproj" or ".fsproj" or ".vbproj");
        foreach (var file in files.Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal))
        {
            AddFile(Below(given, file), isNamed: false);
        }

        foreach (var folder in folders.Where(folder => IsLookedInto(Path.GetFileName(folder), holdsProject)).Order(StringComparer.Ordinal))
        {
            AddFolder(folder, given);
        }
    }

    // What tools keep for themselves, and what builds wrote beside their projects: asked for by name it is read all the same.
    private static bool IsLookedInto(string folder, bool besideProject) =>
        folder[0] != '.' && folder != "node_modules" && !(besideProject && folder is ("bin" or "obj"));

    private static string RealPath(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(folder);
        }
        catch (IOException)
        {
            // A link that leads nowhere, or round in a circle: reading it says so.
            return Path.GetFullPath(folder);
        }
    }

    private static string Below(string given, string file) => given == "." && file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file;

    private static string Slashes(string path) => path.Replace('\\', '/');
}

/// <summary>What paths lead to.</summary>
/// <param name="Files">The files.</param>
/// <param name="Problems">Paths that lead to nothing, each with its reason.</param>
internal sealed record InputFiles(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Problems);
