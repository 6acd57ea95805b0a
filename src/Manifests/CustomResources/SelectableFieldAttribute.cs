using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>Lets <c>kubectl get --field-selector</c> choose objects of a kind of your own by a field.</summary>
/// <remarks>Mirrors an item of <c>spec.versions[].selectableFields</c> of a CustomResourceDefinition, which Kubernetes has from 1.31 on. Eight at most.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// [SelectableField(".spec.color")]
/// public sealed class Widget { public string Color { get; set; } = ""; }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOf("CustomResourceDefinition", "spec.versions[].selectableFields[]")]
public sealed class SelectableFieldAttribute : PartAttribute
{
    /// <summary>A field to choose by.</summary>
    /// <param name="jsonPath">The path to a text, a whole number or a boolean, without lists: <c>".spec.color"</c>.</param>
    public SelectableFieldAttribute(string jsonPath) => JsonPath = jsonPath;

    /// <summary>The path to a text, a whole number or a boolean, without lists; Kubernetes' <c>jsonPath</c>. A path that the schema has nothing at is an error (K8S7035).</summary>
    [Field("jsonPath", IsKey = true)]
    public string JsonPath { get; }
}
