namespace Manifests;

/// <summary>How a toleration is held against a taint; Kubernetes' <c>operator</c>.</summary>
public enum TolerationOperator
{
    /// <summary>The taint must have the same value.</summary>
    Equal,

    /// <summary>The taint may have any value.</summary>
    Exists,
}
