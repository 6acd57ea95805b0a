using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An Ingress: leads HTTP requests from outside the cluster to a Service by their host and path.</summary>
/// <remarks>Mirrors <c>Ingress</c> of <c>networking.k8s.io/v1</c>. Further paths, and further hosts, are <see cref="IngressPathAttribute"/>s: one attribute is one object. Annotations for its controller name it: <c>[Annotation("key", "value", Of = "Ingress/orders")]</c>.</remarks>
/// <example><code>[Ingress("shop.example.com", Path = "/orders", ClassName = "nginx", TlsSecret = "shop-tls")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("networking.k8s.io/v1", "Ingress")]
public sealed class IngressAttribute : NamespacedObjectAttribute
{
    /// <summary>An Ingress for requests to any host.</summary>
    public IngressAttribute()
        : base(null)
    {
    }

    /// <summary>An Ingress for requests to a host.</summary>
    /// <param name="host">The host: a DNS name, without scheme and port; its first part may be <c>*</c>.</param>
    public IngressAttribute(string host)
        : base(null) => Host = host;

    /// <summary>The host that it is about; Kubernetes' <c>spec.rules[].host</c>. Default: every host.</summary>
    [Field("spec.rules[].host")]
    public string? Host { get; }

    /// <summary>
    /// The path of the requests that are led to the Service, beginning with '/'; Kubernetes' <c>spec.rules[].http.paths[].path</c>. Default:
    /// <c>/</c>, all requests.
    /// </summary>
    [Field("spec.rules[].http.paths[].path")]
    public string? Path { get; set; }

    /// <summary>
    /// How the path is compared; Kubernetes' <c>spec.rules[].http.paths[].pathType</c>. Default: <see cref="Manifests.PathType.Prefix"/>.
    /// </summary>
    [Field("spec.rules[].http.paths[].pathType")]
    public PathType PathType { get; set; }

    /// <summary>
    /// The IngressClass whose controller serves it, such as <c>"nginx"</c>; Kubernetes' <c>spec.ingressClassName</c>. Default: that of the cluster.
    /// </summary>
    [Field("spec.ingressClassName")]
    public string? ClassName { get; set; }

    /// <summary>The Secret with the certificate for all of its hosts that no <see cref="IngressTlsAttribute"/> names; Kubernetes' <c>spec.tls[].secretName</c>. Default: none, plain HTTP.</summary>
    [Field("spec.tls[].secretName")]
    public string? TlsSecret { get; set; }

    /// <summary>
    /// The class whose Service the requests are led to; Kubernetes' <c>spec.rules[].http.paths[].backend.service.name</c>. It must live in the same
    /// namespace. Default: the class that the attribute stands on.
    /// </summary>
    [RefersTo("leads to", "Service")]
    public Type? Service { get; set; }

    /// <summary>
    /// The port of that Service, by number or by name; Kubernetes' <c>spec.rules[].http.paths[].backend.service.port</c>. Default: its first port.
    /// </summary>
    public object? Port { get; set; }

    /// <summary>
    /// An object that the requests are led to in place of a Service, by its API group, kind and name: <c>"k8s.example.com/StorageBucket/assets"</c>; Kubernetes' 
    /// <c>spec.rules[].http.paths[].backend.resource</c>. It must live in the same namespace, and the controller must know its kind. Default: none.
    /// </summary>
    public string? Resource { get; set; }

    /// <summary>
    /// The class whose Service gets the requests that no rule matches; Kubernetes' <c>spec.defaultBackend.service</c>. Default: none. Without a host,
    /// a path and further paths there are then no rules at all.
    /// </summary>
    [RefersTo("leads to", "Service")]
    public Type? DefaultBackend { get; set; }

    /// <summary>
    /// The port of the default backend's Service, by number or by name; Kubernetes' <c>spec.defaultBackend.service.port</c>. Default: its first port.
    /// </summary>
    public object? DefaultBackendPort { get; set; }

    /// <summary>
    /// An object that gets the requests that no rule matches in place of a Service, by its API group, kind and name: <c>"k8s.example.com/StorageBucket/assets"</c>; Kubernetes' 
    /// <c>spec.defaultBackend.resource</c>. Default: none.
    /// </summary>
    public string? DefaultBackendResource { get; set; }
}
