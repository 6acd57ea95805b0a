using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable with what a container asks for or may use.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container with <c>valueFrom.resourceFieldRef</c>.</remarks>
/// <example><code>[EnvFromResource("MEMORY_LIMIT", "limits.memory", Divisor = "1Mi")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvFromResourceAttribute : PartAttribute
{
    /// <summary>A variable with an amount of a resource.</summary>
    /// <param name="name">Its name: printable ASCII without '='.</param>
    /// <param name="resource">The amount: <c>limits</c> or <c>requests</c>, and <c>cpu</c>, <c>memory</c> or <c>ephemeral-storage</c>: <c>limits.memory</c>.</param>
    public EnvFromResourceAttribute(string name, string resource)
    {
        Name = name;
        Resource = resource;
    }

    /// <summary>The variable's name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string Name { get; }

    /// <summary>The container that is meant; Kubernetes' <c>valueFrom.resourceFieldRef.containerName</c>. Default: the one with the variable.</summary>
    [Field("valueFrom.resourceFieldRef.containerName")]
    public string? ContainerName { get; set; }

    /// <summary>The amount; Kubernetes' <c>valueFrom.resourceFieldRef.resource</c>.</summary>
    [Field("valueFrom.resourceFieldRef.resource")]
    public string Resource { get; }

    /// <summary>
    /// The unit that the amount is counted in, rounded up: 1 or 1m for cpu, 1, 1Ki, 1Mi, 1k, 1M and so on for the others; Kubernetes'
    /// <c>valueFrom.resourceFieldRef.divisor</c>. Default: 1.
    /// </summary>
    [Field("valueFrom.resourceFieldRef.divisor")]
    public string? Divisor { get; set; }
}
