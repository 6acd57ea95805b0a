namespace Manifests;

/// <summary>How a Deployment replaces its pods; Kubernetes' <c>spec.strategy.type</c>.</summary>
public enum DeploymentStrategy
{
    /// <summary>A few at a time, so that the app stays up.</summary>
    RollingUpdate,

    /// <summary>All old pods end before the first new one starts.</summary>
    Recreate,
}
