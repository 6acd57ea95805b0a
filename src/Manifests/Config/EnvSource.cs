namespace Manifests;

/// <summary>What an <see cref="EnvFromAttribute"/> takes its variables from.</summary>
public enum EnvSource
{
    /// <summary>A ConfigMap; Kubernetes' <c>configMapRef</c>.</summary>
    ConfigMap,

    /// <summary>A Secret; Kubernetes' <c>secretRef</c>.</summary>
    Secret,
}
