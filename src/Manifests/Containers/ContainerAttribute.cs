using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>The main container of the class's workload; on a nested class, a further container beside it.</summary>
/// <remarks>
/// Mirrors an item of <c>spec.containers</c> of a pod. The container's other attributes (<see cref="ContainerPortAttribute"/>,
/// <see cref="EnvAttribute"/>, <see cref="ResourcesAttribute"/>, the probes) stand on the same class.
/// </remarks>
/// <example><code>[Container("hello-container", "example/hello:1.0")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesContainer("spec.containers[]")]
public sealed class ContainerAttribute : PartAttribute
{
    /// <summary>A container.</summary>
    public ContainerAttribute()
    {
    }

    /// <summary>A container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    public ContainerAttribute(string name) => Name = name;

    /// <summary>A container.</summary>
    /// <param name="name">Its name: lower-case letters, digits and '-', at most 63 characters.</param>
    /// <param name="image">Its image.</param>
    public ContainerAttribute(string name, string image)
    {
        Name = name;
        Image = image;
    }

    /// <summary>The container's name; Kubernetes' <c>name</c>. Default: the workload's name; on a nested class, the class's name in kebab-case.</summary>
    [Field("name")]
    public string? Name { get; set; }

    /// <summary>
    /// The image, as <c>registry/repository:tag</c>; Kubernetes' <c>image</c>. Default: the image that <c>dotnet publish -t:PublishContainer</c>
    /// of this very project makes.
    /// </summary>
    [Field("image")]
    public string? Image { get; set; }

    /// <summary>When the image is fetched; Kubernetes' <c>imagePullPolicy</c>. Default: Always for the tag <c>latest</c> or none, else IfNotPresent.</summary>
    [Field("imagePullPolicy")]
    public PullPolicy PullPolicy { get; set; }

    /// <summary>What is run in place of the image's entry point; Kubernetes' <c>command</c>. Default: the image's.</summary>
    [Field("command")]
    public string[]? Command { get; set; }

    /// <summary>The arguments of what is run; Kubernetes' <c>args</c>. Default: the image's.</summary>
    [Field("args")]
    public string[]? Args { get; set; }

    /// <summary>The folder it runs in; Kubernetes' <c>workingDir</c>. Default: the image's.</summary>
    [Field("workingDir")]
    public string? WorkingDir { get; set; }
}
