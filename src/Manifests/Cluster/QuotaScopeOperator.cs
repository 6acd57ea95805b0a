namespace Manifests;

/// <summary>How a scope of a ResourceQuota is asked for; Kubernetes' <c>operator</c>.</summary>
public enum QuotaScopeOperator
{
    /// <summary>It is one of the values.</summary>
    In,

    /// <summary>It is none of the values.</summary>
    NotIn,

    /// <summary>There is any.</summary>
    Exists,

    /// <summary>There is none.</summary>
    DoesNotExist,
}
