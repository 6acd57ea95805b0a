using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Namespace: a part of the cluster with names of its own.</summary>
/// <remarks>Mirrors <c>Namespace</c> of <c>v1</c>. It makes the namespace; <see cref="InNamespaceAttribute"/> puts objects into one.</remarks>
/// <example><code>[Namespace("shop", Enforce = PodSecurityLevel.restricted)]
/// public static class ShopNamespace;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "Namespace")]
public sealed class NamespaceAttribute : ObjectAttribute
{
    /// <summary>A Namespace with the class's name in kebab-case.</summary>
    public NamespaceAttribute()
        : base(null)
    {
    }

    /// <summary>A Namespace.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public NamespaceAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The pod security standard of the namespace. Pods that break it are refused; Kubernetes' label <c>pod-security.kubernetes.io/enforce</c>. Default: none is written.
    /// </summary>
    public PodSecurityLevel Enforce { get; set; }

    /// <summary>
    /// The pod security standard of the namespace. Pods that break it are noted in the audit log; Kubernetes' label <c>pod-security.kubernetes.io/audit</c>. Default: none is written.
    /// </summary>
    public PodSecurityLevel Audit { get; set; }

    /// <summary>
    /// The pod security standard of the namespace. Whoever applies pods that break it is warned; Kubernetes' label <c>pod-security.kubernetes.io/warn</c>. Default: none is written.
    /// </summary>
    public PodSecurityLevel Warn { get; set; }
}
