using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>How a list of a kind of your own is merged by <c>kubectl apply --server-side</c>.</summary>
/// <remarks>Mirrors <c>x-kubernetes-list-type</c> and <c>x-kubernetes-list-map-keys</c> of a schema. Without it the list is atomic: whoever applies it replaces the whole.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// public sealed class Widget { [ListType(ListType.map, "name")] public Part[] Parts { get; set; } = []; }
///
/// public sealed class Part { public required string Name { get; set; } }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class ListTypeAttribute : SchemaAttribute
{
    /// <summary>A way of merging.</summary>
    /// <param name="type">The way.</param>
    /// <param name="keys">For a map: the fields that tell its items apart, by their names in JSON. A field that no item has is an error (K8S7036).</param>
    public ListTypeAttribute(ListType type, params string[] keys)
    {
        Type = type;
        Keys = keys;
    }

    /// <summary>The way of merging; Kubernetes' <c>x-kubernetes-list-type</c>.</summary>
    [Field("x-kubernetes-list-type")]
    public ListType Type { get; }

    /// <summary>The fields that tell the items of a map apart; Kubernetes' <c>x-kubernetes-list-map-keys</c>.</summary>
    [Field("x-kubernetes-list-map-keys")]
    public string[] Keys { get; }
}
