using System.Collections.Generic;
using Manifests.Core.Schema;
using Manifests.Tool.Severities;

namespace Manifests.Tool.Linting;

/// <summary>What to lint, and how.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Scope">What is one cluster.</param>
/// <param name="KubernetesVersion">The Kubernetes that the objects are for.</param>
internal sealed record LintOptions(IReadOnlyList<string> Paths, LintScope Scope, KubernetesVersion KubernetesVersion)
{
    /// <summary>The registries that images may come from; any where there are none.</summary>
    public IReadOnlyList<string> AllowedRegistries { get; init; } = [];

    /// <summary>What the command line says of rules.</summary>
    public IReadOnlyList<RuleOption> Rules { get; init; } = [];
}
