using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A ClusterRoleBinding: gives a ClusterRole to somebody, in the whole cluster.</summary>
/// <remarks>Mirrors <c>ClusterRoleBinding</c> of <c>rbac.authorization.k8s.io/v1</c>.</remarks>
/// <example><code>[ClusterRoleBinding("orders-nodes", ClusterRole = typeof(NodeReader), ServiceAccount = typeof(Orders))]
/// public static class OrdersNodes;
///
/// [ClusterRole]
/// [Rule("get,list,watch", "nodes")]
/// public static class NodeReader;
///
/// [Deployment(Namespace = "shop")]
/// [Container(Image = "example/orders:1.4")]
/// [ServiceAccount(Namespace = "shop")]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("rbac.authorization.k8s.io/v1", "ClusterRoleBinding")]
public sealed class ClusterRoleBindingAttribute : ObjectAttribute
{
    /// <summary>A ClusterRoleBinding with the class's name in kebab-case.</summary>
    public ClusterRoleBindingAttribute()
        : base(null)
    {
    }

    /// <summary>A ClusterRoleBinding.</summary>
    /// <param name="name">Its name.</param>
    public ClusterRoleBindingAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The ClusterRole that is given: a class with a <see cref="ClusterRoleAttribute"/> or its name; Kubernetes' <c>roleRef</c>. Default: the
    /// ClusterRole of the class.
    /// </summary>
    [RefersTo("binds", "ClusterRole")]
    public object? ClusterRole { get; set; }

    /// <summary>
    /// Whom it is given to: a class with a <see cref="ServiceAccountAttribute"/>, or an account's name (with its namespace: <c>"shop/orders"</c>);
    /// Kubernetes' <c>subjects[]</c> of kind <c>ServiceAccount</c>. Default: the account of the class, where there are no <see cref="Users"/> or <see
    /// cref="Groups"/>.
    /// </summary>
    [RefersTo("binds", "ServiceAccount")]
    public object? ServiceAccount { get; set; }

    /// <summary>Users whom it is given to; Kubernetes' <c>subjects[]</c> of kind <c>User</c>. Default: none.</summary>
    public string[]? Users { get; set; }

    /// <summary>Groups of users whom it is given to; Kubernetes' <c>subjects[]</c> of kind <c>Group</c>. Default: none.</summary>
    public string[]? Groups { get; set; }
}
