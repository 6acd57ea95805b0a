using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Manifests.Build.ConfigFiles;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Manifests.Build.Tasks;

/// <summary>Makes text of the files that are none, so that the compiler can carry them: each as base64 in a file of its own.</summary>
public sealed class EncodeConfigFiles : ManifestsTask
{
    private const int HashLength = 4;

    /// <summary>The files that ConfigMaps may be made of.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Where to keep what was encoded.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Those of the files that are no text.</summary>
    [Output]
    public ITaskItem[] Binary { get; private set; } = [];

    /// <summary>The same as base64, each with the file that it stands for as metadata <c>ManifestsEncodedFrom</c>.</summary>
    [Output]
    public ITaskItem[] Encoded { get; private set; } = [];

    private protected override void Run()
    {
        var binary = Files.Select(file => (File: file, Path: file.GetMetadata("FullPath"))).Select(file => (file.File, file.Path, Bytes: Read(file.Path))).Where(file => file.Bytes is not null).ToList();
        Binary = [.. binary.Select(file => file.File)];
        Encoded = [.. binary.Select(file => Encode(file.Path, file.Bytes!))];
    }

    private static byte[]? Read(string path)
    {
        try
        {
            return BinaryContent.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblem(ProblemCodes.FileAccess, $"The file cannot be read: {e.Message}", path, e);
        }
    }

    private TaskItem Encode(string path, byte[] bytes)
    {
        var encoded = Path.Combine(Folder, $"{Path.GetFileName(path)}.{Hash(path)}.base64");
        var text = Convert.ToBase64String(bytes);
        try
        {
            // Written only when it differs: a newer file would compile the project anew.
            if (!File.Exists(encoded) || File.ReadAllText(encoded) != text)
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllText(encoded, text);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblem(ProblemCodes.FileAccess, $"The file cannot be written: {e.Message}", encoded, e);
        }

        return new TaskItem(encoded, new Dictionary<string, string> { ["ManifestsEncodedFrom"] = path });
    }

    // Files of one name lie in several folders.
    private static string Hash(string path)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(path)).Take(HashLength).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
