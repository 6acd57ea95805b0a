using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>The namespace that the class's objects live in; Kubernetes' <c>metadata.namespace</c>.</summary>
/// <remarks>An object's own <c>Namespace</c> comes before it; <see cref="ManifestDefaultsAttribute"/> after it.</remarks>
/// <example><code>[InNamespace("shop")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
public sealed class InNamespaceAttribute : EnvironmentScopedAttribute
{
    /// <summary>A namespace by its name.</summary>
    /// <param name="name">The name: lower-case letters, digits and '-', at most 63 characters.</param>
    public InNamespaceAttribute(string name) => Name = name;

    /// <summary>The namespace that a class declares.</summary>
    /// <param name="type">A class with a <see cref="NamespaceAttribute"/>.</param>
    public InNamespaceAttribute(Type type) => Type = type;

    /// <summary>The namespace's name, where it is given by name.</summary>
    public string? Name { get; }

    /// <summary>The class that declares the namespace, where it is given by its class.</summary>
    [RefersTo("is put into", "Namespace")]
    public Type? Type { get; }
}
