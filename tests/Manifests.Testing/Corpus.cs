using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Manifests.Testing;

/// <summary>Real Kubernetes YAML with verdicts, which lies beside the repository; its README says what the columns mean.</summary>
public static class Corpus
{
    private static readonly Lazy<string> Unpacked = new(Unpack);
    private static readonly Lazy<IReadOnlyList<CorpusFile>> Index = new(() => [.. Rows("INDEX.tsv").Select(row => new CorpusFile(row))]);
    private static readonly Lazy<IReadOnlyList<CorpusObject>> Oracle = new(() => [.. Rows("ORACLE.tsv").Select(row => new CorpusObject(row))]);

    public static string Archive { get; } = RepositoryRoot.PathOf("..", "shared", "corpus", "corpus.tar.gz");

    /// <summary>The folder it is unpacked to: once per machine and version, for it has thousands of files.</summary>
    public static string Folder => Unpacked.Value;

    /// <summary>Its files, as INDEX.tsv lists them.</summary>
    public static IReadOnlyList<CorpusFile> Files => Index.Value;

    /// <summary>The objects of its files, with the API server's verdict, as ORACLE.tsv lists them.</summary>
    public static IReadOnlyList<CorpusObject> Objects => Oracle.Value;

    /// <summary>The rows of one of its tables, by the names of the columns.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, table)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[0].Split('\t');
        return lines.Skip(1).Select(line => line.Split('\t')).Select(cells => columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static string Unpack()
    {
        var archive = new FileInfo(Archive);
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"manifests-corpus-{archive.Length:x}-{archive.LastWriteTimeUtc.Ticks:x}"));
        if (Directory.Exists(folder))
        {
            return folder;
        }

        var unfinished = folder + "." + Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(unfinished);
        using (var stream = new GZipStream(archive.OpenRead(), CompressionMode.Decompress))
        {
            TarFile.ExtractToDirectory(stream, unfinished, overwriteFiles: false);
        }

        try
        {
            Directory.Move(unfinished, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another test process was faster.
            Directory.Delete(unfinished, recursive: true);
        }

        return folder;
    }
}

/// <summary>A file of the corpus.</summary>
public sealed class CorpusFile(IReadOnlyDictionary<string, string> row)
{
    /// <summary>Below the corpus's folder, with slashes.</summary>
    public string Path { get; } = row["path"];

    public string Role { get; } = row["role"];

    public int DocumentCount { get; } = int.Parse(row["documents"], CultureInfo.InvariantCulture);

    public int ObjectCount { get; } = int.Parse(row["objects"], CultureInfo.InvariantCulture);

    public string ReadText() => File.ReadAllText(System.IO.Path.Combine(Corpus.Folder, Path));

    public override string ToString() => Path;
}

/// <summary>An object of the corpus, and what the API server says of it.</summary>
public sealed class CorpusObject(IReadOnlyDictionary<string, string> row)
{
    public string Path { get; } = row["path"];

    public int Document { get; } = int.Parse(row["doc"], CultureInfo.InvariantCulture);

    public int Item { get; } = int.Parse(row["item"], CultureInfo.InvariantCulture);

    public string ApiVersion { get; } = row["apiVersion"];

    public string Kind { get; } = row["kind"];

    public string Namespace { get; } = row["namespace"];

    public string Name { get; } = row["name"];

    public string Verdict { get; } = row["verdict"];

    /// <summary>All columns, by name.</summary>
    public IReadOnlyDictionary<string, string> Row { get; } = row;
}
