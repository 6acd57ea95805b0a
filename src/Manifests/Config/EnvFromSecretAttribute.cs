using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable whose value is one key of a Secret.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container with <c>valueFrom.secretKeyRef</c>.</remarks>
/// <example><code>[Pod("orders")]
/// [Container("orders", "example/orders:1.0")]
/// [EnvFromSecret("DB_PASSWORD", typeof(DbCredentials), "password")]
/// public sealed class Orders;
/// 
/// [Secret("db-credentials")]
/// public static class DbCredentials { [Key("password")] public const string Password = ""; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvFromSecretAttribute : PartAttribute
{
    /// <summary>A variable from a Secret by its name.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="secret">The Secret's name, in the namespace of the pod.</param>
    /// <param name="key">The key in it.</param>
    public EnvFromSecretAttribute(string name, string secret, string key)
    {
        Name = name;
        Secret = secret;
        Key = key;
    }

    /// <summary>A variable from the Secret that a class declares.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="type">A class with a <see cref="SecretAttribute"/>.</param>
    /// <param name="key">The key in it.</param>
    public EnvFromSecretAttribute(string name, Type type, string key)
    {
        Name = name;
        Type = type;
        Key = key;
    }

    /// <summary>The variable's name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string Name { get; }

    /// <summary>The Secret's name, where it is given by name; Kubernetes' <c>valueFrom.secretKeyRef.name</c>.</summary>
    [Field("valueFrom.secretKeyRef.name")]
    public string? Secret { get; }

    /// <summary>The class that declares the Secret, where it is given by its class; sets Kubernetes' <c>valueFrom.secretKeyRef.name</c>.</summary>
    [RefersTo("takes a variable from", "Secret", Path = "valueFrom.secretKeyRef.name")]
    public Type? Type { get; }

    /// <summary>The key in it; Kubernetes' <c>valueFrom.secretKeyRef.key</c>.</summary>
    [Field("valueFrom.secretKeyRef.key")]
    public string Key { get; }

    /// <summary>
    /// Whether the container starts without the variable where the Secret or the key is missing; Kubernetes' <c>valueFrom.secretKeyRef.optional</c>. Default: false, and it waits.
    /// </summary>
    [Field("valueFrom.secretKeyRef.optional")]
    public bool Optional { get; set; }
}
