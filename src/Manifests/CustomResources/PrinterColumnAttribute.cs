using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A column of <c>kubectl get</c> for a kind of your own: on a property for that property, on the class for any path.</summary>
/// <remarks>Mirrors an item of <c>spec.versions[].additionalPrinterColumns</c> of a CustomResourceDefinition.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// [PrinterColumn("Age", ".metadata.creationTimestamp", Type = "date")]
/// public sealed class Widget
/// {
///     [PrinterColumn] public int Size { get; set; }
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("CustomResourceDefinition", "spec.versions[].additionalPrinterColumns[]")]
public sealed class PrinterColumnAttribute : PartAttribute
{
    /// <summary>A column for a property, with the property's name.</summary>
    public PrinterColumnAttribute()
    {
    }

    /// <summary>A column for a property.</summary>
    /// <param name="name">Its heading.</param>
    public PrinterColumnAttribute(string name) => Name = name;

    /// <summary>A column for any path.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="jsonPath">The path to the value: <c>".spec.size"</c>.</param>
    public PrinterColumnAttribute(string name, string jsonPath)
    {
        Name = name;
        JsonPath = jsonPath;
    }

    /// <summary>The heading; Kubernetes' <c>name</c>. Default: the property's name.</summary>
    [Field("name", IsKey = true)]
    public string? Name { get; }

    /// <summary>The path to the value, beginning with '.'; Kubernetes' <c>jsonPath</c>. Default: that of the property. A path that the schema has nothing at is reported (K8S7034).</summary>
    [Field("jsonPath")]
    public string? JsonPath { get; }

    /// <summary>What the value is: <c>integer</c>, <c>number</c>, <c>string</c>, <c>boolean</c> or <c>date</c>; Kubernetes' <c>type</c>. Default: what the schema says.</summary>
    [Field("type")]
    public string? Type { get; set; }

    /// <summary>How kubectl shows the value: <c>int32</c>, <c>int64</c>, <c>float</c>, <c>double</c>, <c>byte</c>, <c>date</c>, <c>date-time</c>, <c>password</c>; Kubernetes' <c>format</c>. Default: none.</summary>
    [Field("format")]
    public string? Format { get; set; }

    /// <summary>Above 0 the column is only shown by <c>kubectl get -o wide</c>; Kubernetes' <c>priority</c>. Default: 0.</summary>
    [Field("priority")]
    public int Priority { get; set; }

    /// <summary>What the column is about; Kubernetes' <c>description</c>. Default: none.</summary>
    [Field("description")]
    public string? Description { get; set; }
}
