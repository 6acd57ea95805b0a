namespace Manifests;

/// <summary>How a label of nodes is held against values; Kubernetes' <c>operator</c> of a node selector.</summary>
public enum NodeSelectorOperator
{
    /// <summary>It is one of them.</summary>
    In,

    /// <summary>It is none of them, or not there.</summary>
    NotIn,

    /// <summary>It is there.</summary>
    Exists,

    /// <summary>It is not there.</summary>
    DoesNotExist,

    /// <summary>As a number, it is more than the only one.</summary>
    Gt,

    /// <summary>As a number, it is less than the only one.</summary>
    Lt,
}
