using System;
using System.IO;
using System.Linq;

namespace Manifests.Testing;

/// <summary>A folder of its own for a test, with a name that careless quoting and careless encoding stumble over.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "manifests tests ä " + Guid.NewGuid().ToString("N")[..8]);

    public string this[string path] => Path.Combine(Root, path);

    public string Write(string path, string text)
    {
        var full = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>The files below a folder, with slashes, sorted.</summary>
    public string[] Files(string folder) => Directory.Exists(this[folder])
        ? [.. Directory
            .EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(this[folder], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
