using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Analysis;

/// <summary>The registries that images of a project may come from: its property <c>ManifestsAllowedRegistries</c>.</summary>
internal static class AllowedRegistries
{
    // A semicolon would end the value on its way here: the build writes a bar in its place.
    private static readonly char[] Separators = ['|', ',', ' ', '\t', '\r', '\n'];

    /// <summary>The registries; none where the project names none, and any is right.</summary>
    public static IReadOnlyList<string> Of(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property._ManifestsAllowedRegistries", out var text)
            ? text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToList()
            : [];
}
