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

    /// <summary>
    /// Whether all objects and pods get Kubernetes' recommended labels: <c>app.kubernetes.io/name</c> (the name of the class's workload, else of the object) and
    /// <c>app.kubernetes.io/managed-by</c>. A label that the class declares itself stays as it is, and no selector changes. Default: false.
    /// </summary>
    public bool RecommendedLabels { get; set; }

    /// <summary>The application that the project is a part of; Kubernetes' label <c>app.kubernetes.io/part-of</c> on all objects and pods. Default: none.</summary>
    public string? PartOf { get; set; }

    /// <summary>
    /// The version of the project's apps; Kubernetes' label <c>app.kubernetes.io/version</c> on all objects and pods, and never part of a selector, which must outlive a
    /// version. Default: none.
    /// </summary>
    public string? Version { get; set; }
}
