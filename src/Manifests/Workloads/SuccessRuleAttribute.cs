using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>When an indexed Job has succeeded although not all of its indexes have; of several, any.</summary>
/// <remarks>Mirrors an item of <c>successPolicy.rules</c> of a Job, which must be <see cref="CompletionMode.Indexed"/>.</remarks>
/// <example><code>[Job("train", CompletionMode = CompletionMode.Indexed, Completions = 4, Parallelism = 4)]
/// [SuccessRule(SucceededIndexes = "0")]     // the leader
/// [Container(Image = "example/train:1.4")]
/// public sealed class Train;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Job", "spec.successPolicy.rules[]")]
[DescribesPartOf("CronJob", "spec.jobTemplate.spec.successPolicy.rules[]")]
public sealed class SuccessRuleAttribute : PartAttribute
{
    /// <summary>The indexes that count, as <c>"0"</c> or <c>"0-2,5"</c>; Kubernetes' <c>succeededIndexes</c>. Default: all.</summary>
    [Field("succeededIndexes")]
    public string? SucceededIndexes { get; set; }

    /// <summary>How many of them must succeed; Kubernetes' <c>succeededCount</c>. 1 or more. Default: all of them.</summary>
    [Field("succeededCount")]
    public int SucceededCount { get; set; }
}
