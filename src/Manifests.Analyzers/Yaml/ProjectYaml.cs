using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Core.Objects;
using Manifests.Core.Yaml;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Manifests.Analyzers.Yaml;

/// <summary>The files of YAML and JSON that take part in a project's cluster: its items <c>KubernetesYaml</c>, which the build passes as additional files.</summary>
internal static class ProjectYaml
{
    /// <summary>The metadata that tells such a file from other additional files.</summary>
    public const string Marker = "build_metadata.AdditionalFiles.ManifestsYaml";

    /// <summary>The metadata with the environments that its objects are in.</summary>
    public const string Environment = "build_metadata.AdditionalFiles.ManifestsEnvironment";

    private static readonly char[] Separators = [',', ';'];

    // A file is read once, however often others are edited.
    private static readonly ConditionalWeakTable<SourceText, YamlFile> ReadFiles = new();

    /// <summary>The project's files, in the order of their paths.</summary>
    public static IReadOnlyList<ProjectYamlFile> Read(AnalyzerOptions options, CancellationToken cancellation) =>
    [
        .. options.AdditionalFiles.Select(file => Read(file, options.AnalyzerConfigOptionsProvider, cancellation)).OfType<ProjectYamlFile>()
            .OrderBy(file => file.Content.FilePath, StringComparer.Ordinal),
    ];

    /// <summary>One file, or null where it is none of ours or cannot be opened.</summary>
    public static ProjectYamlFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(Marker, out var marker) || !string.Equals(marker, "true", StringComparison.OrdinalIgnoreCase) || file.GetText(cancellation) is not { } text)
        {
            return null;
        }

        metadata.TryGetValue(Environment, out var environments);
        return new ProjectYamlFile(file, text, Content(text, file.Path), Names(environments ?? ""));
    }

    private static YamlFile Content(SourceText text, string path)
    {
        var content = ReadFiles.GetValue(text, key => YamlReader.Read(key.ToString(), path));
        return content.FilePath == path ? content : YamlReader.Read(text.ToString(), path);
    }

    private static IReadOnlyList<string> Names(string environments) =>
        [.. environments.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()];
}

/// <summary>A file of YAML or JSON that takes part in a project's cluster.</summary>
/// <param name="File">The file as the compiler knows it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Content">What is in it.</param>
/// <param name="Environments">The environments that its objects are in; none for all.</param>
internal sealed record ProjectYamlFile(AdditionalText File, SourceText Text, YamlFile Content, IReadOnlyList<string> Environments)
{
    /// <summary>Its objects, each in each of its environments; without what only command line tools read.</summary>
    public IEnumerable<KubernetesObject> Objects => Content.Objects.Where(item => !ToolFiles.IsForTools(item)).SelectMany(InEnvironments);

    private IEnumerable<KubernetesObject> InEnvironments(KubernetesObject item) =>
        Environments.Count == 0 ? [item] : Environments.Select(environment => new KubernetesObject(item.Root, environment: environment));
}
