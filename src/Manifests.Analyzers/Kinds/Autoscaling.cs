using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Reading;

namespace Manifests.Analyzers.Kinds;

/// <summary>Which workload of a class an autoscaler scales.</summary>
internal static class Autoscaling
{
    private static readonly string[] Scalable = ["Deployment", "StatefulSet", "ReplicaSet"];

    /// <summary>The workload of the class that is scaled: one that can be, else the main one, for a rule to refuse.</summary>
    public static AttributeUse? TargetOn(AnnotatedType type) =>
        type.Objects.Where(use => Scalable.Contains(use.Shape.Object!.Kind)).OrderBy(use => Array.IndexOf(Scalable, use.Shape.Object!.Kind)).ThenBy(type.NameOf, StringComparer.Ordinal).FirstOrDefault()
        ?? Workloads.Main(type);

    /// <summary>The autoscaler of the class that decides how many pods a workload of the class has, or null.</summary>
    public static AttributeUse? OwnerOf(AnnotatedType type, AttributeUse workload) =>
        Scalable.Contains(workload.Shape.Object!.Kind) ? Owners(type, workload).FirstOrDefault() : null;

    private static IEnumerable<AttributeUse> Owners(AnnotatedType type, AttributeUse workload) => type.Objects.Where(use =>
        use.Shape.Type == typeof(HorizontalPodAutoscalerAttribute)
        && (use.Text(nameof(HorizontalPodAutoscalerAttribute.Target)) is { } target
            ? target == $"{workload.Shape.Object!.Kind}/{type.NameOf(workload)}"
            : use.Value(nameof(HorizontalPodAutoscalerAttribute.For)) is null && ReferenceEquals(TargetOn(type), workload)));
}
