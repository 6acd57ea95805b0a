using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>What a value is in JSON where its class does not show it, since a converter of its own writes it.</summary>
/// <remarks>Mirrors <c>type</c> and <c>format</c> of a schema.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// public sealed class Widget { public Color Color { get; set; } }
///
/// [SchemaType("string", Pattern = "^#[0-9a-f]{6}$")]
/// public readonly record struct Color(byte Red, byte Green, byte Blue);</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property)]
public sealed class SchemaTypeAttribute : SchemaAttribute
{
    /// <summary>A type of JSON.</summary>
    /// <param name="type"><c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, or <c>object</c> for one of whatever fields.</param>
    public SchemaTypeAttribute(string type) => Type = type;

    /// <summary>The type: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, or <c>object</c> for one of whatever fields; Kubernetes' <c>type</c>.</summary>
    [Field("type")]
    public string Type { get; }

    /// <summary>The format, such as <c>date-time</c>, <c>duration</c> or <c>ipv4</c>; Kubernetes' <c>format</c>. Default: none.</summary>
    [Field("format")]
    public string? Format { get; set; }

    /// <summary>A regular expression of Go that a text must match; Kubernetes' <c>pattern</c>. Default: none.</summary>
    [Field("pattern")]
    public string? Pattern { get; set; }
}
