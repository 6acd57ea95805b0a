using System;
using System.Diagnostics;

namespace Manifests;

/// <summary>Keeps what objects of a kind of your own say beyond the schema, where the API server else takes it away.</summary>
/// <remarks>Writes <c>x-kubernetes-preserve-unknown-fields: true</c>. On a property it holds for what is below, on a class for its objects.</remarks>
/// <example><code>[CustomResourceDefinition("example.com", "v1")]
/// public sealed class Widget { [PreserveUnknownFields] public Extra Extra { get; set; } = new(); }
///
/// public sealed class Extra { public int Known { get; set; } }</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property)]
public sealed class PreserveUnknownFieldsAttribute : SchemaAttribute;
