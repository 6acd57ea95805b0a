using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A single Pod: one run of the class's containers, which nothing starts anew when its node goes away.</summary>
/// <remarks>Mirrors <c>Pod</c> of <c>v1</c>. A class without a <see cref="ContainerAttribute"/> gets one container with the image that its project publishes.</remarks>
/// <example><code>[Pod("hello-pod")]
/// [Container("hello", "example/hello:1.0")]
/// public sealed class Hello;</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("v1", "Pod")]
public sealed class PodAttribute : NamespacedObjectAttribute
{
    /// <summary>A Pod with the class's name in kebab-case.</summary>
    public PodAttribute()
        : base(null)
    {
    }

    /// <summary>A Pod.</summary>
    /// <param name="name">Its name: lower-case letters, digits, '-' and '.', at most 253 characters.</param>
    public PodAttribute(string name)
        : base(name)
    {
    }

    /// <summary>When the containers are started again; Kubernetes' <c>spec.restartPolicy</c>. Default: <see cref="Manifests.RestartPolicy.Always"/>.</summary>
    [Field("spec.restartPolicy")]
    public RestartPolicy RestartPolicy { get; set; }
}
