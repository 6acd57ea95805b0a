using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A label that a node must have for the pod to run on it.</summary>
/// <remarks>Mirrors <c>spec.nodeSelector</c> of a pod. For more than equality: <see cref="NodeAffinityAttribute"/>. On the assembly it holds for every workload of the project, beneath what the workload's class says.</remarks>
/// <example><code>[NodeSelector("kubernetes.io/os", "linux")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesPartOfPod("spec.nodeSelector{}")]
public sealed class NodeSelectorAttribute : PartAttribute
{
    /// <summary>A label of nodes.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value.</param>
    public NodeSelectorAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The label's key.</summary>
    public string Key { get; }

    /// <summary>The label's value.</summary>
    public string Value { get; }
}
