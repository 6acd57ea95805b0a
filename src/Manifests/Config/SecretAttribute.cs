using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Secret: passwords and the like by name, which containers take as variables or files. The class names the keys; the values are made elsewhere.</summary>
/// <remarks>
/// Mirrors <c>Secret</c> of <c>v1</c>. No YAML is written: the keys are declared, as with <see cref="ExternalObjectAttribute"/>, so that references to them are checked. Keys are named
/// by the fields of the class that are not private, or by their <see cref="KeyAttribute"/>; of an options class (one that has properties with a setter) by the properties, as <c>Section__Name</c>.
/// With <see cref="WriteValues"/> the object is written with what the class says; values in source are no secrets, and K8S8001 says so.
/// </remarks>
/// <example><code>[Secret("db-credentials")]
/// public static class DbCredentials { [Key("password")] public const string Password = ""; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "Secret")]
public sealed class SecretAttribute : NamespacedObjectAttribute
{
    /// <summary>A Secret with the class's name in kebab-case.</summary>
    public SecretAttribute()
        : base(null)
    {
    }

    /// <summary>A Secret.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public SecretAttribute(string name)
        : base(name)
    {
    }

    /// <summary>The configuration section that the options class is bound to; begins each key of Kubernetes' <c>stringData</c>. Default: none.</summary>
    public string? Section { get; set; }

    /// <summary>
    /// Whether the object is written, with the constants and initialisers that are not empty as Kubernetes' <c>stringData</c>; for throw-away clusters.
    /// Default: false, and the object is one that exists already.
    /// </summary>
    public bool WriteValues { get; set; }

    /// <summary>What it is for, such as <c>"kubernetes.io/tls"</c>; Kubernetes' <c>type</c>. Default: <c>Opaque</c>.</summary>
    [Field("type")]
    public string? Type { get; set; }

    /// <summary>Whether it can never be changed, only made anew; Kubernetes' <c>immutable</c>. Default: false.</summary>
    [Field("immutable")]
    public bool Immutable { get; set; }
}
