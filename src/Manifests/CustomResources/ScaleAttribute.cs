using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Lets <c>kubectl scale</c> and autoscalers scale a kind of your own.</summary>
/// <remarks>Mirrors <c>spec.versions[].subresources.scale</c> of a CustomResourceDefinition.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// [Scale(".spec.replicas", ".status.replicas")]
/// public sealed class Widget
/// {
///     public WidgetSpec Spec { get; set; } = new();
///     public WidgetStatus Status { get; set; } = new();
/// }
///
/// public sealed class WidgetSpec { public int Replicas { get; set; } }
/// public sealed class WidgetStatus { public int Replicas { get; set; } }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("CustomResourceDefinition", "spec.versions[].subresources.scale")]
public sealed class ScaleAttribute : PartAttribute
{
    /// <summary>Makes the kind scalable.</summary>
    /// <param name="specReplicasPath">The path to the number that is asked for, below <c>.spec</c>: <c>".spec.replicas"</c>.</param>
    /// <param name="statusReplicasPath">The path to the number that there is, below <c>.status</c>: <c>".status.replicas"</c>.</param>
    public ScaleAttribute(string specReplicasPath, string statusReplicasPath)
    {
        SpecReplicasPath = specReplicasPath;
        StatusReplicasPath = statusReplicasPath;
    }

    /// <summary>The path to the number that is asked for, below <c>.spec</c> and without lists; Kubernetes' <c>specReplicasPath</c>. A wrong one is an error (K8S7035).</summary>
    [Field("specReplicasPath")]
    public string SpecReplicasPath { get; }

    /// <summary>The path to the number that there is, below <c>.status</c> and without lists; Kubernetes' <c>statusReplicasPath</c>. A wrong one is an error (K8S7035).</summary>
    [Field("statusReplicasPath")]
    public string StatusReplicasPath { get; }

    /// <summary>The path to a label selector of the pods as text, which autoscalers need; below <c>.spec</c> or <c>.status</c>; Kubernetes' <c>labelSelectorPath</c>. Default: none.</summary>
    [Field("labelSelectorPath")]
    public string? LabelSelectorPath { get; set; }
}
