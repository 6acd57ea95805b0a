using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>
/// A ClusterRole: what may be done in every namespace, and to what lives in none. Its rules are the class's <see cref="RuleAttribute"/>s.
/// </summary>
/// <remarks>Mirrors <c>ClusterRole</c> of <c>rbac.authorization.k8s.io/v1</c>. A ClusterRoleBinding or RoleBinding gives it to somebody.</remarks>
/// <example><code>[ClusterRole("node-reader")]
/// [Rule("get,list,watch", "nodes")]
/// public static class NodeReader;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("rbac.authorization.k8s.io/v1", "ClusterRole")]
public sealed class ClusterRoleAttribute : ObjectAttribute
{
    /// <summary>A ClusterRole with the class's name in kebab-case.</summary>
    public ClusterRoleAttribute()
        : base(null)
    {
    }

    /// <summary>A ClusterRole.</summary>
    /// <param name="name">Its name.</param>
    public ClusterRoleAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The ClusterRoles whose rules it is made of, by their labels, each text a selector in kubectl's syntax; Kubernetes'
    /// <c>aggregationRule.clusterRoleSelectors</c>. The cluster then writes the rules, and it has none of its own. Default: none.
    /// </summary>
    public string[]? AggregatedFrom { get; set; }
}
