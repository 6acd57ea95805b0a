using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Manifests.Core.Output;
using Manifests.Core.Rules;
using Manifests.Core.Yaml;

namespace Manifests.Build.Yaml;

/// <summary>The objects of YAML files that a build writes beside those of its assembly.</summary>
internal static class YamlManifests
{
    private static readonly char[] Separators = [',', ';'];

    /// <summary>The objects of a file.</summary>
    /// <param name="path">The file's full path.</param>
    /// <param name="name">The file as its project names it.</param>
    /// <param name="environments">The environments that its objects are in, separated by commas; empty for all.</param>
    public static IEnumerable<CarriedManifest> Read(string path, string name, string environments)
    {
        var file = YamlReader.Read(ReadText(path), name);
        if (file.Problems.FirstOrDefault(problem => problem.Severity == RuleSeverity.Error) is { } broken)
        {
            throw new BuildProblem(
                ProblemCodes.UnreadableYaml,
                $"'{name}' cannot be written to the manifests: line {broken.Origin?.Line}: {string.Join(" ", broken.Arguments)}.",
                path);
        }

        var names = environments.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(environment => environment.Trim()).Where(environment => environment.Length > 0).ToEquatableArray();
        return file.Documents.SelectMany(document => document.Objects.Where(item => !ToolFiles.IsForTools(item)).Select(item => Carry(item, document, file, name, names)));
    }

    private static CarriedManifest Carry(KubernetesObject item, YamlDocument document, YamlFile file, string name, EquatableArray<string> environments) =>
        CarriedManifest.From(item, TextOf(item, document, file)) with { SourceFile = name.Replace('\\', '/'), Environments = environments };

    // What a person wrote stays as it is, comments and all. An item of a list, and JSON, are no document that could stand between
    // others; nor is one whose value hangs on how its file ends.
    private static string TextOf(KubernetesObject item, YamlDocument document, YamlFile file)
    {
        var text = WithoutEnd(file.Text.Substring(document.Start, document.Length).Replace("\r\n", "\n")).TrimStart('\n').TrimEnd() + "\n";
        return text.TrimStart().StartsWith("{", StringComparison.Ordinal) || !IsAlone(text, item) ? YamlWriter.Write(item.Root) : text;
    }

    private static bool IsAlone(string text, KubernetesObject item) =>
        YamlReader.Read(text, "").Documents is { Count: 1 } documents && documents[0].Root is { } root && root.Equals(item.Root);

    // Behind "..." kubectl reads nothing.
    private static string WithoutEnd(string text)
    {
        var end = text.IndexOf("\n...", StringComparison.Ordinal);
        return end >= 0 && (end + 4 == text.Length || char.IsWhiteSpace(text[end + 4])) ? text.Substring(0, end) : text;
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BuildProblem(ProblemCodes.UnreadableYaml, $"'{path}' cannot be read: {e.Message}", path, e);
        }
    }
}
