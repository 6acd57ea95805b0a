using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An environment variable with a fact about the pod.</summary>
/// <remarks>Mirrors an item of <c>env</c> of a container with <c>valueFrom.fieldRef</c>.</remarks>
/// <example><code>[EnvFromField("NODE_NAME", "spec.nodeName")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfContainer("env[]")]
public sealed class EnvFromFieldAttribute : PartAttribute
{
    /// <summary>A variable with a field of the pod.</summary>
    /// <param name="name">Its name: printable ASCII without '='.</param>
    /// <param name="path">The field: <c>metadata.name</c>, <c>metadata.namespace</c>, <c>metadata.uid</c>, <c>metadata.labels['key']</c>, <c>metadata.annotations['key']</c>, <c>spec.nodeName</c>, <c>spec.serviceAccountName</c>, <c>status.hostIP</c>, <c>status.hostIPs</c>, <c>status.podIP</c> or <c>status.podIPs</c>.</param>
    public EnvFromFieldAttribute(string name, string path)
    {
        Name = name;
        Path = path;
    }

    /// <summary>The variable's name; Kubernetes' <c>name</c>.</summary>
    [Field("name", IsKey = true)]
    public string Name { get; }

    /// <summary>The pod's field; Kubernetes' <c>valueFrom.fieldRef.fieldPath</c>.</summary>
    [Field("valueFrom.fieldRef.fieldPath")]
    public string Path { get; }
}
