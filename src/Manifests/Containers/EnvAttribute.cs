using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable of the container.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container. <c>$(OTHER)</c> in a value stands for a variable that is declared before. On the assembly it holds for every container of the project, beneath what the container's class says.</remarks>
/// <example><code>[Env("ASPNETCORE_URLS", "http://+:8080")]
/// [Env("CATALOG_URL", ServiceOf = typeof(Catalog))]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvAttribute : PartAttribute
{
    /// <summary>A variable whose value a property gives; without any, it is empty.</summary>
    /// <param name="name">Its name: printable ASCII without '='.</param>
    public EnvAttribute(string name) => Name = name;

    /// <summary>A variable with a value.</summary>
    /// <param name="name">Its name: printable ASCII without '='.</param>
    /// <param name="value">Its value.</param>
    public EnvAttribute(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The variable's name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string Name { get; }

    /// <summary>The variable's value; Kubernetes' <c>value</c>.</summary>
    [Field("value")]
    public string? Value { get; }

    /// <summary>
    /// The class whose Service's address is the value: <c>http://catalog.shop.svc:80</c>, without a namespace <c>http://catalog:80</c>; <c>https</c> where the
    /// port is 443 or named so. Kubernetes' <c>value</c>. Of several Services, the one with the workload's name. Default: none.
    /// </summary>
    [RefersTo("asks for the address of", "Service")]
    public Type? ServiceOf { get; set; }

    /// <summary>The port in the address of <see cref="ServiceOf"/>, by number or by name; part of Kubernetes' <c>value</c>. Default: the Service's first port.</summary>
    public object? ServicePort { get; set; }
}
