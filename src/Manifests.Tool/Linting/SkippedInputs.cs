using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Manifests.Tool.Inputs;

namespace Manifests.Tool.Linting;

/// <summary>What was passed over: said in one line each, so that nobody takes silence for approval.</summary>
internal static class SkippedInputs
{
    private const int NamedAtMost = 3;

    public static IReadOnlyList<string> Of(IReadOnlyList<ReadFile> files) => [.. Templates(files), .. Others(files)];

    private static IEnumerable<string> Templates(IReadOnlyList<ReadFile> files) => files
        .Where(file => file.IsTemplate && !file.File.IsNamed)
        .GroupBy(file => Path.GetDirectoryName(file.File.Name) ?? "")
        .Select(folder => folder.Count() == 1
            ? $"{folder.First().File.Name} is a template, not YAML, and was passed over; render it and pipe the result in: helm template . | dotnet manifests lint -"
            : $"{Count(folder.Count())} files in {folder.Key} are templates, not YAML, and were passed over; render them and pipe the result in: helm template . | dotnet manifests lint -");

    private static IEnumerable<string> Others(IReadOnlyList<ReadFile> files)
    {
        var documents = files
            .SelectMany(file => (file.Yaml?.Documents ?? [])
                .Where(document => document is { Root: not null, IsBroken: false } && document.Objects.All(ToolConfiguration.Is))
                .Select(_ => file.File.Name))
            .ToList();
        if (documents.Count > 0)
        {
            var names = documents.Distinct(StringComparer.Ordinal).ToList();
            var named = string.Join(", ", names.Take(NamedAtMost)) + (names.Count > NamedAtMost ? ", …" : "");
            yield return documents.Count == 1
                ? $"one document is no Kubernetes object and was passed over: {named}"
                : $"{Count(documents.Count)} documents are no Kubernetes objects and were passed over: {named}";
        }
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
