using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Role: what may be done in a namespace. Its rules are the class's <see cref="RuleAttribute"/>s.</summary>
/// <remarks>Mirrors <c>Role</c> of <c>rbac.authorization.k8s.io/v1</c>. A RoleBinding gives it to somebody.</remarks>
/// <example><code>[Role("pod-reader")]
/// [Rule("get,list,watch", "pods")]
/// public static class PodReader;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("rbac.authorization.k8s.io/v1", "Role")]
public sealed class RoleAttribute : NamespacedObjectAttribute
{
    /// <summary>A Role with the class's name in kebab-case.</summary>
    public RoleAttribute()
        : base(null)
    {
    }

    /// <summary>A Role.</summary>
    /// <param name="name">Its name.</param>
    public RoleAttribute(string name)
        : base(name)
    {
    }
}
