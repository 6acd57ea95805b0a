namespace Manifests;

/// <summary>What a CronJob does when a run is due and the one before still goes on; Kubernetes' <c>spec.concurrencyPolicy</c>.</summary>
public enum ConcurrencyPolicy
{
    /// <summary>Starts it beside the other.</summary>
    Allow,

    /// <summary>Leaves it out.</summary>
    Forbid,

    /// <summary>Ends the other and starts it.</summary>
    Replace,
}
