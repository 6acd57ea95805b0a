namespace Manifests;

/// <summary>Whether a container is started anew when its resources change; Kubernetes' <c>resizePolicy[].restartPolicy</c>.</summary>
public enum ResizeRestartPolicy
{
    /// <summary>It runs on, with what it has then.</summary>
    NotRequired,

    /// <summary>It is started anew, as an app needs that looks at its memory once.</summary>
    RestartContainer,
}
