using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A ServiceAccount: who the class's pods are when they ask the API server. The pods of the class then use it.</summary>
/// <remarks>Mirrors <c>ServiceAccount</c> of <c>v1</c>. With <see cref="RuleAttribute"/>s on a class without a <see cref="RoleAttribute"/> or <see cref="ClusterRoleAttribute"/>, a Role and a RoleBinding of the account's name are written too.</remarks>
/// <example><code>[ServiceAccount]
/// [Rule("get,list,watch", "configmaps,pods")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "ServiceAccount")]
public sealed class ServiceAccountAttribute : NamespacedObjectAttribute
{
    /// <summary>An account with the class's name in kebab-case.</summary>
    public ServiceAccountAttribute()
        : base(null)
    {
    }

    /// <summary>An account.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public ServiceAccountAttribute(string name)
        : base(name)
    {
    }

    /// <summary>Whether pods get a token to ask the API server with; Kubernetes' <c>automountServiceAccountToken</c>. Default: true.</summary>
    [Field("automountServiceAccountToken")]
    public bool AutomountToken { get; set; }

    /// <summary>The Secrets with the passwords of registries, by name, for all pods of the account; Kubernetes' <c>imagePullSecrets</c>. Default: none.</summary>
    [Field("imagePullSecrets", ItemKey = "name")]
    public string[]? ImagePullSecrets { get; set; }
}
