namespace Manifests;

/// <summary>When a Job makes a new pod for one that ends early; Kubernetes' <c>podReplacementPolicy</c>.</summary>
public enum PodReplacementPolicy
{
    /// <summary>As soon as it is asked to end.</summary>
    TerminatingOrFailed,

    /// <summary>Once it has failed, so that the two never run at a time.</summary>
    Failed,
}
