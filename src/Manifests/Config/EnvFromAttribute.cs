using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>All keys of a ConfigMap or Secret as environment variables of the container.</summary>
/// <remarks>Mirrors an item of <c>envFrom</c> of a container: <c>configMapRef</c> or <c>secretRef</c>. A variable of its own (<see cref="EnvAttribute"/>) comes before one of the same name from here.</remarks>
/// <example><code>[Pod("orders")]
/// [Container("orders", "example/orders:1.0")]
/// [EnvFrom(typeof(OrdersOptions))]
/// public sealed class Orders;
/// 
/// [ConfigMap(Section = "Orders")]
/// public sealed class OrdersOptions { public int MaxItems { get; set; } = 10; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("envFrom[]")]
public sealed class EnvFromAttribute : PartAttribute
{
    /// <summary>All keys of what a class declares.</summary>
    /// <param name="type">A class with a <see cref="ConfigMapAttribute"/> or a <see cref="SecretAttribute"/>.</param>
    public EnvFromAttribute(Type type) => Type = type;

    /// <summary>All keys of a ConfigMap, or with <see cref="Source"/> of a Secret.</summary>
    /// <param name="name">Its name, in the namespace of the pod.</param>
    public EnvFromAttribute(string name) => Name = name;

    /// <summary>
    /// The class that declares the object, where it is given by its class; sets Kubernetes' <c>configMapRef.name</c> or <c>secretRef.name</c>.
    /// </summary>
    [Identifies]
    [RefersTo("takes variables from", "ConfigMap", "Secret")]
    public Type? Type { get; }

    /// <summary>The object's name, where it is given by name; sets Kubernetes' <c>configMapRef.name</c> or <c>secretRef.name</c>.</summary>
    [Identifies]
    public string? Name { get; }

    /// <summary>Which of the two it is. Default: what the class declares; for a name, a ConfigMap.</summary>
    public EnvSource Source { get; set; }

    /// <summary>What is put before each key to make the variable's name; Kubernetes' <c>prefix</c>. Default: nothing.</summary>
    [Field("prefix")]
    public string? Prefix { get; set; }

    /// <summary>
    /// Whether the container starts where the object is missing; Kubernetes' <c>optional</c> of the reference. Default: false, and it waits.
    /// </summary>
    public bool Optional { get; set; }
}
