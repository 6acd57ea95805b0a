namespace Manifests;

/// <summary>What a Job does when a pod fails; Kubernetes' <c>podFailurePolicy.rules[].action</c>.</summary>
public enum PodFailureAction
{
    /// <summary>It has failed, and its other pods are ended.</summary>
    FailJob,

    /// <summary>The pod's index has failed and is not tried again, for a Job with <c>BackoffLimitPerIndex</c>.</summary>
    FailIndex,

    /// <summary>A new pod is made, and the failure is not counted.</summary>
    Ignore,

    /// <summary>A new pod is made, and the failure is counted, as without a rule.</summary>
    Count,
}
