using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>
/// A NetworkPolicy: the class's pods then take or make only the connections that <see cref="AllowFromAttribute"/> and <see cref="AllowToAttribute"/>
/// allow.
/// </summary>
/// <remarks>Mirrors <c>NetworkPolicy</c> of <c>networking.k8s.io/v1</c>. It has effect where the cluster's network plugin supports it.</remarks>
/// <example><code>[NetworkPolicy]
/// [AllowFrom(typeof(Web), Port = "http")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("networking.k8s.io/v1", "NetworkPolicy")]
public sealed class NetworkPolicyAttribute : NamespacedObjectAttribute
{
    /// <summary>A NetworkPolicy with the class's name in kebab-case.</summary>
    public NetworkPolicyAttribute()
        : base(null)
    {
    }

    /// <summary>A NetworkPolicy.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public NetworkPolicyAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The directions that are restricted; Kubernetes' <c>spec.policyTypes</c>. Default: those that the class allows something in; Ingress where it
    /// allows nothing.
    /// </summary>
    [Field("spec.policyTypes")]
    public PolicyType[]? PolicyTypes { get; set; }

    /// <summary>
    /// Which pods it restricts, in kubectl's syntax: <c>"app=orders,tier in (web,api)"</c>; Kubernetes' <c>spec.podSelector</c>. Default: the class's
    /// selector labels; on a class without a workload, every pod of the namespace.
    /// </summary>
    [Field("spec.podSelector", IsSelector = true)]
    public string? Selector { get; set; }

    /// <summary>
    /// Whether the pods may ask any name server, over UDP and TCP on port 53; an item of Kubernetes' <c>spec.egress</c>, which restricts what else the
    /// pods connect to, as an <see cref="AllowToAttribute"/> does. Without it, pods whose connections out are restricted find no Service by its name.
    /// Default: false.
    /// </summary>
    public bool AllowDns { get; set; }
}
