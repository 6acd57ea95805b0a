using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Connections that the class's NetworkPolicy allows: those that come from some pods or addresses.</summary>
/// <remarks>Mirrors an item of <c>spec.ingress</c> of a NetworkPolicy. Whoever is not named is not restricted: without a class, selector, namespace or range, all connections from anywhere are allowed on the port.</remarks>
/// <example><code>[AllowFrom(typeof(Web), Port = "http")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("NetworkPolicy", "spec.ingress[]")]
public sealed class AllowFromAttribute : PartAttribute
{
    /// <summary>Connections from anywhere; say by a property which.</summary>
    public AllowFromAttribute()
    {
    }

    /// <summary>Connections from the pods of a class.</summary>
    /// <param name="type">A class with a workload: brings its selector labels and, where it lives in another namespace, that namespace along.</param>
    public AllowFromAttribute(Type type) => Type = type;

    /// <summary>Connections from the pods that a selector matches.</summary>
    /// <param name="selector">The selector in kubectl's syntax: <c>"app=web,tier in (web,api)"</c>.</param>
    public AllowFromAttribute(string selector) => Selector = selector;

    /// <summary>The class whose pods they come from; Kubernetes' <c>from[].podSelector</c>.</summary>
    [RefersTo("takes connections from")]
    public Type? Type { get; }

    /// <summary>Which pods they come from; Kubernetes' <c>from[].podSelector</c>. An empty text: every pod of the namespace. Default: all pods of the namespaces, where any are named.</summary>
    [Field("from[].podSelector", IsSelector = true)]
    public string? Selector { get; }

    /// <summary>
    /// The namespace of those pods; Kubernetes' <c>from[].namespaceSelector</c>, by the label <c>kubernetes.io/metadata.name</c> that each namespace
    /// has. Default: that of the class, else that of the NetworkPolicy.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// The namespaces of those pods, by their labels, in kubectl's syntax: <c>"team=shop"</c>; an empty text: every namespace; Kubernetes'
    /// <c>from[].namespaceSelector</c>. Together with a class or a selector, both must hold. Default: that of <see cref="Namespace"/>.
    /// </summary>
    [Field("from[].namespaceSelector", IsSelector = true)]
    public string? NamespaceSelector { get; set; }

    /// <summary>
    /// A range of addresses outside the cluster, such as <c>"10.0.0.0/8"</c>, in place of pods; Kubernetes' <c>from[].ipBlock.cidr</c>.
    /// </summary>
    [Field("from[].ipBlock.cidr")]
    public string? Cidr { get; set; }

    /// <summary>Ranges within <see cref="Cidr"/>, and smaller, that are not allowed; Kubernetes' <c>from[].ipBlock.except</c>. Default: none.</summary>
    [Field("from[].ipBlock.except")]
    public string[]? Except { get; set; }

    /// <summary>The pods' port, by number or by name; Kubernetes' <c>ports[].port</c>. Default: every port.</summary>
    [Field("ports[].port")]
    public object? Port { get; set; }

    /// <summary>
    /// The last port of a range that begins with <see cref="Port"/>, which is then a number; Kubernetes' <c>ports[].endPort</c>. Default: just that
    /// one port.
    /// </summary>
    [Field("ports[].endPort")]
    public int EndPort { get; set; }

    /// <summary>What is spoken on it; Kubernetes' <c>ports[].protocol</c>. Default: <see cref="Manifests.Protocol.TCP"/>.</summary>
    [Field("ports[].protocol")]
    public Protocol Protocol { get; set; }
}
