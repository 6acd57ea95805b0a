using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Manifests.Tool.Severities;

/// <summary>What the <c>.editorconfig</c> files above a file say about rules, read by the compiler's own reader: what holds for C# holds for YAML.</summary>
internal sealed class EditorConfigs
{
    private readonly ConcurrentDictionary<string, AnalyzerConfigSet?> _byFolder = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, AnalyzerConfig?> _files = new(StringComparer.Ordinal);

    /// <summary>The options for a file, or null where no <c>.editorconfig</c> is above it.</summary>
    /// <param name="path">The file's full path.</param>
    public AnalyzerConfigOptionsResult? For(string path) =>
        _byFolder.GetOrAdd(Path.GetDirectoryName(path) ?? path, SetOf)?.GetOptionsForSourcePath(path);

    private AnalyzerConfigSet? SetOf(string folder)
    {
        var configs = new List<AnalyzerConfig>();
        for (string? current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            if (_files.GetOrAdd(Path.Combine(current, ".editorconfig"), Read) is { } config)
            {
                configs.Add(config);
            }
        }

        // Which of them count where one says that it is the root, the set knows by itself.
        return configs.Count == 0 ? null : AnalyzerConfigSet.Create(configs);
    }

    private static AnalyzerConfig? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return AnalyzerConfig.Parse(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: {exception.Message}", exception);
        }
    }
}
