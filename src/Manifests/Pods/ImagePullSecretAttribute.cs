using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A Secret with the credentials by which the pod's images are fetched.</summary>
/// <remarks>Mirrors an item of <c>spec.imagePullSecrets</c> of a pod. For all pods of an account: <see cref="ServiceAccountAttribute.ImagePullSecrets"/>. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[ImagePullSecret("registry-credentials")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.imagePullSecrets[]")]
public sealed class ImagePullSecretAttribute : PartAttribute
{
    /// <summary>A Secret to pull images with.</summary>
    /// <param name="name">The name of the Secret, which is in the namespace of the pod.</param>
    public ImagePullSecretAttribute(string name) => Name = name;

    /// <summary>A Secret to pull images with.</summary>
    /// <param name="type">A class with a <see cref="SecretAttribute"/>.</param>
    public ImagePullSecretAttribute(Type type) => Type = type;

    /// <summary>The name of the Secret, where it is given by name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string? Name { get; }

    /// <summary>The class that declares the Secret, where it is given by its class; sets Kubernetes' <c>name</c>.</summary>
    [Identifies]
    [RefersTo("pulls images with", "Secret", Path = "name")]
    public Type? Type { get; }
}
