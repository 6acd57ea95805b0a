using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A certificate of the class's Ingress for some of its hosts.</summary>
/// <remarks>Mirrors an item of <c>spec.tls</c> of an Ingress. One certificate for all hosts is <see cref="IngressAttribute.TlsSecret"/>.</remarks>
/// <example><code>[IngressTls("api-tls", "api.example.com")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Ingress", "spec.tls[]")]
public sealed class IngressTlsAttribute : PartAttribute
{
    /// <summary>A certificate.</summary>
    /// <param name="secret">The Secret with it, of type <c>kubernetes.io/tls</c>.</param>
    /// <param name="hosts">The hosts that it is for; none: every host of the Ingress.</param>
    public IngressTlsAttribute(string secret, params string[] hosts)
    {
        Secret = secret;
        Hosts = hosts;
    }

    /// <summary>The Secret with the certificate, of type <c>kubernetes.io/tls</c>; Kubernetes' <c>secretName</c>.</summary>
    [Field("secretName", IsKey = true)]
    public string Secret { get; }

    /// <summary>The hosts that it is for; Kubernetes' <c>hosts</c>.</summary>
    [Field("hosts")]
    public string[] Hosts { get; }
}
