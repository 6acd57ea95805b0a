namespace Manifests;

/// <summary>An attribute that can be meant for one environment only.</summary>
public abstract class EnvironmentScopedAttribute : KubernetesAttribute
{
    private protected EnvironmentScopedAttribute()
    {
    }

    /// <summary>
    /// The one environment that this is meant for, declared by <see cref="ManifestEnvironmentAttribute"/>: there it comes on top of the same attribute without
    /// an environment. Default: every environment. An environment that is not declared is an error (K8S1003).
    /// </summary>
    public string? Environment { get; set; }
}
