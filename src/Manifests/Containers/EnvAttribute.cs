using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable of the container.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container. <c>$(OTHER)</c> in a value stands for a variable that is declared before.</remarks>
/// <example><code>[Env("ASPNETCORE_URLS", "http://+:8080")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvAttribute : PartAttribute
{
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
    public string Value { get; }
}
