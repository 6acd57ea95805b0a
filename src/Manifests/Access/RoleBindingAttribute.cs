using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A RoleBinding: gives a role to somebody, within a namespace.</summary>
/// <remarks>Mirrors <c>RoleBinding</c> of <c>rbac.authorization.k8s.io/v1</c>.</remarks>
/// <example><code>[RoleBinding("orders-view", ClusterRole = "view", ServiceAccount = typeof(Orders))]
/// public static class OrdersView;
///
/// [Deployment]
/// [Container(Image = "example/orders:1.4")]
/// [ServiceAccount]
/// public sealed class Orders;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("rbac.authorization.k8s.io/v1", "RoleBinding")]
public sealed class RoleBindingAttribute : NamespacedObjectAttribute
{
    /// <summary>A RoleBinding with the class's name in kebab-case.</summary>
    public RoleBindingAttribute()
        : base(null)
    {
    }

    /// <summary>A RoleBinding.</summary>
    /// <param name="name">Its name.</param>
    public RoleBindingAttribute(string name)
        : base(name)
    {
    }

    /// <summary>
    /// The Role that is given: a class with a <see cref="RoleAttribute"/> or its name; Kubernetes' <c>roleRef</c>. Default: the Role of the class,
    /// else its ClusterRole.
    /// </summary>
    [RefersTo("binds", "Role")]
    public object? Role { get; set; }

    /// <summary>
    /// The ClusterRole that is given, in place of a Role: a class with a <see cref="ClusterRoleAttribute"/> or its name; Kubernetes' <c>roleRef</c>.
    /// Default: none.
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
