using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>What holds for all objects of the project that do not say otherwise.</summary>
/// <example><code>[assembly: ManifestDefaults(Namespace = "shop")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ManifestDefaultsAttribute : EnvironmentScopedAttribute
{
    /// <summary>The namespace of the project's objects; Kubernetes' <c>metadata.namespace</c>. Default: none is written, and the one of whoever applies them counts.</summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// Whether pods are replaced when a ConfigMap or Secret of this project changes that they mount or take variables from by <c>typeof</c>: adds a hash of its
    /// data to the pods, as the annotation <c>checksum/config</c>. Default: false, and running pods keep the variables that they started with.
    /// </summary>
    public bool ConfigChecksum { get; set; }
}
