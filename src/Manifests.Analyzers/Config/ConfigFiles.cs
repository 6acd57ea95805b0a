using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Kinds;
using Manifests.Core.Collections;
using Manifests.Core.Objects;
using Manifests.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Config;

/// <summary>The files of the project that the compiler is given besides its source.</summary>
internal sealed class ConfigFiles
{
    private static readonly Regex Tokens = new(ConfigFileToken.Mark + "file:[^" + ConfigFileToken.Mark + "]*" + ConfigFileToken.Mark, RegexOptions.CultureInvariant);

    private readonly IReadOnlyList<KeyValuePair<string, ConfigFile>> _files;
    private readonly string? _folder;

    /// <param name="files">The files.</param>
    /// <param name="projectFolder">The project's folder; null where nobody says.</param>
    public ConfigFiles(IEnumerable<ConfigFile> files, string? projectFolder)
    {
        _files = [.. files.Select(file => new KeyValuePair<string, ConfigFile>(Normal(file.Path), file))];
        _folder = string.IsNullOrEmpty(projectFolder) ? null : Normal(projectFolder!).TrimEnd('/');
    }

    /// <summary>No files: where only the classes of a project count.</summary>
    public static ConfigFiles None { get; } = new([], projectFolder: null);

    /// <summary>The files that the compiler gives an analyzer.</summary>
    public static ConfigFiles Of(AnalyzerOptions options) =>
        new(options.AdditionalFiles.Select(file => ConfigFile.Read(file, options.AnalyzerConfigOptionsProvider)), ProjectFolder(options.AnalyzerConfigOptionsProvider));

    /// <summary>The project's folder, as the build says it.</summary>
    public static string? ProjectFolder(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var folder) ? folder : null;

    /// <summary>The files as people would write them: by their path from the project's folder.</summary>
    public IEnumerable<string> Names => _files.Select(file => Relative(file.Key));

    /// <summary>The file, or the files in the order of their names, that a token stands for.</summary>
    public IReadOnlyList<ConfigFile> Find(ConfigFileToken token)
    {
        foreach (var fits in Candidates(token))
        {
            var found = _files.Where(file => fits(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value).ToList();
            if (found.Count > 0)
            {
                return token.IsPattern ? found : [found[0]];
            }
        }

        return [];
    }

    /// <summary>The class with the texts of files where its objects have tokens of them; the very same where they have none.</summary>
    public DeclaredClass Resolve(DeclaredClass declared, CancellationToken cancellation)
    {
        var resolved = declared.Objects.Select(item => Resolve(item, cancellation)).ToList();
        return resolved.Where((item, i) => !ReferenceEquals(item, declared.Objects[i])).Any() ? declared with { Objects = resolved.ToEquatableArray() } : declared;
    }

    /// <summary>The object with the texts of files where it has tokens of them; the very same where it has none.</summary>
    public KubernetesObject Resolve(KubernetesObject item, CancellationToken cancellation)
    {
        if (item.Kind == "ConfigMap" && item.Root["data"] is MappingNode data && data.Any(entry => TokenIn(entry.Value) is not null))
        {
            var root = (MappingNode)item.Root.Clone();
            SetFiles(root, data, cancellation);
            return new KubernetesObject(root, item.DeclaringType, item.Environment) { IsMade = item.IsMade };
        }

        if (PodTemplates.PathOf(item.Kind) is { } pod && HashedText(item) is { } text)
        {
            var root = (MappingNode)item.Root.Clone();
            var hash = ConfigChecksum.Hash(Tokens.Replace(text, match => Contents(match.Value, cancellation)));
            root.Ensure(pod).Ensure("metadata.annotations").Set(ConfigChecksum.Annotation, ScalarNode.String(hash));
            return new KubernetesObject(root, item.DeclaringType, item.Environment) { IsMade = item.IsMade };
        }

        return item;
    }

    private static string? HashedText(KubernetesObject item) =>
        (item.PodTemplate().Find("metadata.annotations") as MappingNode)?[ConfigChecksum.Annotation] is ScalarNode { Text: var text } ? ConfigFileToken.ToHash(text) : null;

    private static ConfigFileToken? TokenIn(Node value) => value is ScalarNode scalar ? ConfigFileToken.Read(scalar.Text) : null;

    // As kubectl does it with files: what is text is data, and the rest binaryData.
    private void SetFiles(MappingNode root, MappingNode data, CancellationToken cancellation)
    {
        var text = new MappingNode(data.Origin);
        var binary = new MappingNode(data.Origin);
        foreach (var entry in data)
        {
            if (TokenIn(entry.Value) is not { } token)
            {
                text.Set(entry.Key, entry.Value.Clone(), entry.KeyOrigin);
                continue;
            }

            foreach (var file in Find(token))
            {
                if (file.Value(cancellation) is { } value)
                {
                    var key = token.IsPattern ? ConfigFileToken.NameOf(file.Path) : entry.Key;
                    (file.IsBinary ? binary : text).Set(key, ScalarNode.String(value, entry.Value.Origin), entry.KeyOrigin);
                }
            }
        }

        Set(root, "data", text);
        Set(root, "binaryData", binary);
    }

    private static void Set(MappingNode root, string field, MappingNode map)
    {
        if (map.Count > 0)
        {
            root.Set(field, map);
        }
        else
        {
            root.Remove(field);
        }
    }

    private string Contents(string token, CancellationToken cancellation) => ConfigFileToken.Read(token) is { } read
        ? string.Join("\0", Find(read).Select(file => ConfigFileToken.NameOf(file.Path) + "\0" + file.Value(cancellation)))
        : token;

    // From the project's folder, else from that of the source file. Where nobody says what the project's is, from any.
    private IEnumerable<Func<string, bool>> Candidates(ConfigFileToken token)
    {
        var path = Normal(token.Path);
        foreach (var start in new[] { _folder, token.Folder, "" }.OfType<string>())
        {
            yield return Fits(start.Length == 0 ? path : Normal(start + "/" + path), token.IsPattern);
        }

        if (_folder is null)
        {
            var end = "/" + path;
            yield return file => !token.IsPattern && file.EndsWith(end, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static Func<string, bool> Fits(string path, bool isPattern) =>
        isPattern ? file => FilePattern.Fits(path, file) : file => file.Equals(path, StringComparison.OrdinalIgnoreCase);

    private string Relative(string file) =>
        _folder is not null && file.StartsWith(_folder + "/", StringComparison.OrdinalIgnoreCase) ? file.Substring(_folder.Length + 1) : file;

    // One way to write a path: slashes, and neither . nor .. in between.
    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }
}
