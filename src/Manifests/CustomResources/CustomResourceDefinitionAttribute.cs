using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A CustomResourceDefinition: a kind of your own, whose schema is the class.</summary>
/// <remarks>
/// Mirrors <c>CustomResourceDefinition</c> of <c>apiextensions.k8s.io/v1</c>. Where the class has a <c>Spec</c>, a <c>Status</c> or a <c>Metadata</c> its properties are those of
/// the object; the properties of any other class are the object's <c>spec</c>. Names, types, nullability, docs and System.ComponentModel.DataAnnotations become the schema.
/// Another class of the same group and kind with another version is a further version of the same definition.
/// </remarks>
/// <example><code>/// &lt;summary&gt;A thing that turns.&lt;/summary&gt;
/// [CustomResourceDefinition("example.com", "v1", ShortNames = ["wd"])]
/// public sealed class Widget
/// {
///     /// &lt;summary&gt;How many there are.&lt;/summary&gt;
///     public int Size { get; set; }
/// }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesObject("apiextensions.k8s.io/v1", "CustomResourceDefinition")]
public sealed class CustomResourceDefinitionAttribute : EnvironmentScopedAttribute
{
    /// <summary>A definition whose group and version are those of the class's <c>[KubernetesEntity]</c>.</summary>
    public CustomResourceDefinitionAttribute()
    {
    }

    /// <summary>A definition.</summary>
    /// <param name="group">The API group: a domain of yours, with a dot: <c>"example.com"</c>.</param>
    /// <param name="version">The version: <c>"v1"</c>, <c>"v1beta1"</c>.</param>
    public CustomResourceDefinitionAttribute(string group, string version)
    {
        Group = group;
        Version = version;
    }

    /// <summary>The API group, a domain with a dot; Kubernetes' <c>spec.group</c>. Default: the group of the class's <c>[KubernetesEntity]</c>. One that cannot be is an error (K8S7030).</summary>
    [Field("spec.group")]
    public string? Group { get; }

    /// <summary>The version that the class is; Kubernetes' <c>spec.versions[].name</c>. Default: the version of the class's <c>[KubernetesEntity]</c>.</summary>
    [Field("spec.versions[].name", IsKey = true)]
    public string? Version { get; }

    /// <summary>The kind; Kubernetes' <c>spec.names.kind</c>. Default: that of the class's <c>[KubernetesEntity]</c>, else the class's name.</summary>
    [Field("spec.names.kind")]
    public string? Kind { get; set; }

    /// <summary>
    /// The plural, in small letters, as it stands in URLs and in the rules of roles; Kubernetes' <c>spec.names.plural</c>, and the first part of <c>metadata.name</c>. Default: that of the class's
    /// <c>[KubernetesEntity]</c>, else the kind's English plural.
    /// </summary>
    [Field("spec.names.plural")]
    public string? Plural { get; set; }

    /// <summary>The singular, as kubectl takes it; Kubernetes' <c>spec.names.singular</c>. Default: the kind in small letters.</summary>
    [Field("spec.names.singular")]
    public string? Singular { get; set; }

    /// <summary>The kind of a list of them; Kubernetes' <c>spec.names.listKind</c>. Default: the kind and <c>List</c>.</summary>
    [Field("spec.names.listKind")]
    public string? ListKind { get; set; }

    /// <summary>Short names for kubectl: <c>["wd"]</c>; Kubernetes' <c>spec.names.shortNames</c>. Default: none.</summary>
    [Field("spec.names.shortNames")]
    public string[]? ShortNames { get; set; }

    /// <summary>Groups of kinds that it belongs to, such as <c>all</c> of <c>kubectl get all</c>; Kubernetes' <c>spec.names.categories</c>. Default: none.</summary>
    [Field("spec.names.categories")]
    public string[]? Categories { get; set; }

    /// <summary>Whether the objects live in a namespace; Kubernetes' <c>spec.scope</c>. Default: <see cref="ResourceScope.Namespaced"/>.</summary>
    [Field("spec.scope")]
    public ResourceScope Scope { get; set; }

    /// <summary>Whether this version can be read and written; Kubernetes' <c>spec.versions[].served</c>. Default: true.</summary>
    [Field("spec.versions[].served")]
    public bool Served { get; set; }

    /// <summary>
    /// Whether objects are stored in this version, as in exactly one; Kubernetes' <c>spec.versions[].storage</c>. Default: true for the only version of a kind, else false. None or
    /// several is an error (K8S7031).
    /// </summary>
    [Field("spec.versions[].storage")]
    public bool Storage { get; set; }

    /// <summary>Whether whoever uses this version is warned; Kubernetes' <c>spec.versions[].deprecated</c>. Default: false.</summary>
    [Field("spec.versions[].deprecated")]
    public bool Deprecated { get; set; }

    /// <summary>What the warning of a deprecated version says; Kubernetes' <c>spec.versions[].deprecationWarning</c>. Default: the API server's own words.</summary>
    [Field("spec.versions[].deprecationWarning")]
    public string? DeprecationWarning { get; set; }

    /// <summary>
    /// Whether the status is written on its own, at <c>/status</c>, as controllers do it; Kubernetes' <c>spec.versions[].subresources.status</c>. Default: true where the class has a status.
    /// </summary>
    public bool StatusSubresource { get; set; }
}
