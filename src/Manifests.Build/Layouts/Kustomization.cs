using System.Collections.Generic;
using Manifests.Core.Tree;
using Manifests.Core.Yaml;

namespace Manifests.Build.Layouts;

/// <summary>The file that <c>kubectl apply -k</c> starts from.</summary>
internal static class Kustomization
{
    /// <summary>The only name besides <c>kustomization.yml</c> and <c>Kustomization</c> that kubectl looks for.</summary>
    public const string FileName = "kustomization.yaml";

    /// <summary>A kustomization that lists files, in their order.</summary>
    public static string Write(IEnumerable<ManifestFile> files)
    {
        var document = new MappingNode();
        document.Set("apiVersion", ScalarNode.String("kustomize.config.k8s.io/v1beta1"));
        document.Set("kind", ScalarNode.String("Kustomization"));
        var resources = document.Sequence("resources");
        foreach (var file in files)
        {
            resources.Add(ScalarNode.String(file.Path));
        }

        return YamlWriter.Write(document);
    }
}
