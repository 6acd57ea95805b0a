using Manifests.Mapping;

namespace Manifests;

/// <summary>What a Job and the Jobs of a CronJob have in common: how a run goes.</summary>
/// <remarks>Mirrors <c>JobSpec</c> of <c>batch/v1</c>.</remarks>
public abstract class JobRunAttribute : NamespacedObjectAttribute
{
    private protected const string JobSpec = "{job}";

    private protected JobRunAttribute(string? name)
        : base(name)
    {
    }

    /// <summary>
    /// When a container is started again: <see cref="RestartPolicy.OnFailure"/> in its pod, or <see cref="RestartPolicy.Never"/>, where a new pod
    /// is made; Kubernetes' <c>restartPolicy</c> of the pod. Default: OnFailure is written, since a Job must say one and may not say Always.
    /// </summary>
    [Field(JobSpec + "template.spec.restartPolicy")]
    public RestartPolicy RestartPolicy { get; set; }

    /// <summary>How many pods must succeed; Kubernetes' <c>completions</c>. 0 or more. Default: 1.</summary>
    [Field(JobSpec + "completions")]
    public int Completions { get; set; }

    /// <summary>How many pods run at a time; Kubernetes' <c>parallelism</c>. 0 or more. Default: 1.</summary>
    [Field(JobSpec + "parallelism")]
    public int Parallelism { get; set; }

    /// <summary>When the Job is complete; Kubernetes' <c>completionMode</c>. Default: <see cref="Manifests.CompletionMode.NonIndexed"/>.</summary>
    [Field(JobSpec + "completionMode")]
    public CompletionMode CompletionMode { get; set; }

    /// <summary>How many failures there may be before the Job has failed; Kubernetes' <c>backoffLimit</c>. 0 or more. Default: 6.</summary>
    [Field(JobSpec + "backoffLimit")]
    public int BackoffLimit { get; set; }

    /// <summary>
    /// How many failures of one index there may be, for <see cref="Manifests.CompletionMode.Indexed"/>; Kubernetes' <c>backoffLimitPerIndex</c>. 0
    /// or more. Default: no limit of its own.
    /// </summary>
    [Field(JobSpec + "backoffLimitPerIndex")]
    public int BackoffLimitPerIndex { get; set; }

    /// <summary>
    /// How many indexes may fail before the Job has failed, where <see cref="BackoffLimitPerIndex"/> is given; Kubernetes' <c>maxFailedIndexes</c>.
    /// 0 or more. Default: all.
    /// </summary>
    [Field(JobSpec + "maxFailedIndexes")]
    public int MaxFailedIndexes { get; set; }

    /// <summary>Seconds after which the Job is ended and has failed; Kubernetes' <c>activeDeadlineSeconds</c>. 0 or more. Default: none.</summary>
    [Field(JobSpec + "activeDeadlineSeconds")]
    public int ActiveDeadlineSeconds { get; set; }

    /// <summary>
    /// Seconds after its end when the Job is deleted with its pods; Kubernetes' <c>ttlSecondsAfterFinished</c>. 0 or more. Default: it is kept.
    /// </summary>
    [Field(JobSpec + "ttlSecondsAfterFinished")]
    public int TtlSecondsAfterFinished { get; set; }

    /// <summary>
    /// When a pod that ends early is replaced; Kubernetes' <c>podReplacementPolicy</c>. Default: <see cref="Manifests.PodReplacementPolicy.TerminatingOrFailed"/>; with
    /// <see cref="PodFailureRuleAttribute"/>s Failed, and nothing else is allowed.
    /// </summary>
    [Field(JobSpec + "podReplacementPolicy")]
    public PodReplacementPolicy PodReplacementPolicy { get; set; }

    /// <summary>Who runs the Job in place of Kubernetes' own controller, as <c>"kueue.x-k8s.io/multikueue"</c>; Kubernetes' <c>managedBy</c>. Default: that one.</summary>
    [Field(JobSpec + "managedBy")]
    public string? ManagedBy { get; set; }
}
