using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A further path of the class's Ingress, or a path of a further host.</summary>
/// <remarks>Mirrors an item of <c>spec.rules[].http.paths</c> of an Ingress; paths of one host are put together into one rule.</remarks>
/// <example><code>[IngressPath("/catalog", Service = typeof(Catalog))]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("Ingress", "spec.rules[]")]
public sealed class IngressPathAttribute : PartAttribute
{
    /// <summary>A path.</summary>
    /// <param name="path">The path of the requests, beginning with '/'.</param>
    public IngressPathAttribute(string path) => Path = path;

    /// <summary>The path, beginning with '/'; Kubernetes' <c>path</c>.</summary>
    [Field("http.paths[].path", IsKey = true)]
    public string Path { get; }

    /// <summary>How the path is compared; Kubernetes' <c>pathType</c>. Default: <see cref="Manifests.PathType.Prefix"/>.</summary>
    [Field("http.paths[].pathType")]
    public PathType PathType { get; set; }

    /// <summary>The host that it is a path of; Kubernetes' <c>spec.rules[].host</c>. Default: the host of the Ingress.</summary>
    [Field("host")]
    public string? Host { get; set; }

    /// <summary>
    /// The class whose Service the requests are led to; Kubernetes' <c>backend.service.name</c>. It must live in the same namespace. Default: the
    /// Service of the Ingress.
    /// </summary>
    [RefersTo("leads to", "Service")]
    public Type? Service { get; set; }

    /// <summary>
    /// An object that the requests are led to in place of a Service, by its API group, kind and name: <c>"k8s.example.com/StorageBucket/assets"</c>; Kubernetes' 
    /// <c>backend.resource</c>. Default: none.
    /// </summary>
    public string? Resource { get; set; }

    /// <summary>The port of that Service, by number or by name; Kubernetes' <c>backend.service.port</c>. Default: its first port.</summary>
    public object? Port { get; set; }
}
