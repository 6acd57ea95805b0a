namespace Manifests;

/// <summary>How the path of an Ingress is held against that of a request; Kubernetes' <c>pathType</c>.</summary>
public enum PathType
{
    /// <summary>
    /// The request's path begins with it, whole segments compared: <c>/shop</c> matches <c>/shop/cart</c>, and not <c>/shopping</c>.
    /// </summary>
    Prefix,

    /// <summary>The request's path is just that.</summary>
    Exact,

    /// <summary>As the Ingress controller reads it; regular expressions need it.</summary>
    ImplementationSpecific,
}
