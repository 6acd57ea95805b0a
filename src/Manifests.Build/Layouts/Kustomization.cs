using System.Collections.Generic;
using System.Linq;
using System.Text;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Build.Layouts;

/// <summary>The file that <c>kubectl apply -k</c> starts from.</summary>
internal static class Kustomization
{
    /// <summary>The only name besides <c>kustomization.yml</c> and <c>Kustomization</c> that kubectl looks for.</summary>
    public const string FileName = "kustomization.yaml";

    private const string ApiVersion = "kustomize.config.k8s.io/v1beta1";
    private const string Kind = "Kustomization";

    /// <summary>A kustomization that lists files, in their order.</summary>
    /// <remarks>
    /// A list of plain names needs no library that knows all of YAML: to load and start it takes a small build longer than to write all of its files.
    /// </remarks>
    public static string Write(IEnumerable<ManifestFile> files)
    {
        var paths = files.Select(file => file.Path).ToList();
        return paths.Count > 0 && paths.TrueForAll(PlainScalars.IsPlain) ? WritePlain(paths) : WriteAny(paths);
    }

    /// <summary>What <see cref="WriteAny"/> writes, where no name needs quotes.</summary>
    internal static string WritePlain(IReadOnlyList<string> paths)
    {
        var text = new StringBuilder("apiVersion: ").Append(ApiVersion).Append("\nkind: ").Append(Kind).Append("\nresources:\n");
        foreach (var path in paths)
        {
            text.Append("  - ").Append(path).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The list of any files.</summary>
    internal static string WriteAny(IReadOnlyList<string> paths)
    {
        var document = new MappingNode();
        document.Set("apiVersion", ScalarNode.String(ApiVersion));
        document.Set("kind", ScalarNode.String(Kind));
        var resources = document.Sequence("resources");
        foreach (var path in paths)
        {
            resources.Add(ScalarNode.String(path));
        }

        return YamlWriter.Write(document);
    }
}
