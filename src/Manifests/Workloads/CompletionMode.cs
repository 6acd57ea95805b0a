namespace Manifests;

/// <summary>When a Job is complete; Kubernetes' <c>spec.completionMode</c>.</summary>
public enum CompletionMode
{
    /// <summary>When as many pods have succeeded as it asks for, whichever.</summary>
    NonIndexed,

    /// <summary>When a pod has succeeded for each number from 0 on; a pod finds its number in JOB_COMPLETION_INDEX.</summary>
    Indexed,
}
