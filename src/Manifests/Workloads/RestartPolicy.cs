namespace Manifests;

/// <summary>When the containers of a pod are started again; Kubernetes' <c>restartPolicy</c>.</summary>
public enum RestartPolicy
{
    /// <summary>Whenever one ends.</summary>
    Always,

    /// <summary>When one ends with an error.</summary>
    OnFailure,

    /// <summary>Not at all.</summary>
    Never,
}
