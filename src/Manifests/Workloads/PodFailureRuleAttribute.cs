using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What a Job does when one of its pods fails in a certain way; of several, the first that fits counts.</summary>
/// <remarks>Mirrors an item of <c>podFailurePolicy.rules</c> of a Job. Its pods must have <see cref="RestartPolicy.Never"/>, which is written where the Job says nothing. Give one of exit codes and conditions.</remarks>
/// <example><code>[Job("migrate", BackoffLimit = 3, RestartPolicy = RestartPolicy.Never)]
/// [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [42])]
/// [PodFailureRule(PodFailureAction.Ignore, Conditions = ["DisruptionTarget"])]
/// [Container(Image = "example/migrate:1.4")]
/// public sealed class Migrate;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Job", "spec.podFailurePolicy.rules[]")]
[DescribesPartOf("CronJob", "spec.jobTemplate.spec.podFailurePolicy.rules[]")]
public sealed class PodFailureRuleAttribute : PartAttribute
{
    /// <summary>What the Job does.</summary>
    /// <param name="action">What it does.</param>
    public PodFailureRuleAttribute(PodFailureAction action) => Action = action;

    /// <summary>What the Job does; Kubernetes' <c>action</c>.</summary>
    [Field("action")]
    public PodFailureAction Action { get; }

    /// <summary>
    /// The exit codes that are meant, in ascending order; Kubernetes' <c>onExitCodes.values</c>. 0 is success, and not among those that may be <c>In</c>. Default: none.
    /// </summary>
    [Field("onExitCodes.values")]
    public int[]? ExitCodes { get; set; }

    /// <summary>Whether these exit codes are meant, or all others but 0; Kubernetes' <c>onExitCodes.operator</c>. Default: In is written.</summary>
    [Field("onExitCodes.operator")]
    public ExitCodeOperator Operator { get; set; }

    /// <summary>The container whose exit code counts; Kubernetes' <c>onExitCodes.containerName</c>. Default: every container.</summary>
    [Field("onExitCodes.containerName")]
    public string? ContainerName { get; set; }

    /// <summary>
    /// Conditions of the pod that are meant, as <c>"DisruptionTarget"</c> or <c>"ConfigIssue=False"</c>; Kubernetes' <c>onPodConditions</c>. Without a status,
    /// <c>True</c> is written. Default: none.
    /// </summary>
    [Field("onPodConditions", PairsBy = '=', ItemKey = "type", ItemValue = "status")]
    public string[]? Conditions { get; set; }
}
