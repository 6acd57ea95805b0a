using Manifests.Core.Schema;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Analysis;

/// <summary>The version of Kubernetes that a project is for: its property <c>ManifestsKubernetesVersion</c>.</summary>
internal static class TargetVersion
{
    /// <summary>The version, or null where the project names none; a value that is no version is the build's to report.</summary>
    public static KubernetesVersion? Of(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ManifestsKubernetesVersion", out var text) && KubernetesVersion.TryParse(text, out var version)
            ? version
            : null;
}
