using System;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Core.Yaml;

/// <summary>Files that lie among manifests and that no cluster ever sees.</summary>
public static class ToolFiles
{
    private const string KustomizeGroup = "kustomize.config.k8s.io";

    private static readonly string[] Names = ["kustomization.yaml", "kustomization.yml", "kustomization", "values.yaml", "chart.yaml"];

    /// <summary>Whether a document that looks like an object is one for kustomize alone.</summary>
    public static bool IsForTools(KubernetesObject item) => item.ApiVersion.StartsWith(KustomizeGroup + "/", StringComparison.Ordinal);

    /// <summary>Whether a file is, by its name, one of kustomize or Helm, so that its documents need not be objects.</summary>
    public static bool IsForTools(string filePath) => Names.Contains(filePath.Substring(filePath.LastIndexOfAny(['/', '\\']) + 1), StringComparer.OrdinalIgnoreCase);
}
