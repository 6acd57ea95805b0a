namespace Manifests;

/// <summary>Which of several limits counts; Kubernetes' <c>selectPolicy</c>.</summary>
public enum ScalingPolicySelect
{
    /// <summary>The one that allows the most change.</summary>
    Max,

    /// <summary>The one that allows the least change.</summary>
    Min,

    /// <summary>No scaling in this direction.</summary>
    Disabled,
}
