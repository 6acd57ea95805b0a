namespace Manifests;

/// <summary>How an HTTP probe speaks; Kubernetes' <c>httpGet.scheme</c>.</summary>
public enum UriScheme
{
    /// <summary>Plain HTTP.</summary>
    HTTP,

    /// <summary>HTTP over TLS; the certificate is not checked.</summary>
    HTTPS,
}
