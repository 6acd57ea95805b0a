using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>A label of the class's pods, by which Services and others find them.</summary>
/// <remarks>
/// Mirrors <c>metadata.labels</c> of the pod or pod template; on a class without a workload, of its objects; with <c>Of = "Ingress/orders"</c>, of that object.
/// The label <c>app</c> or <c>app.kubernetes.io/name</c> is the class's selector label: what its Service and Deployment select by.
/// A class with neither gets <c>app.kubernetes.io/name</c> with the workload's name.
/// On the assembly it is that of every object and of all pods, unless the class gives the key a value of its own.
/// </remarks>
/// <example><code>[Label("app", "hello")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesMetadata("labels{}")]
public sealed class LabelAttribute : PartAttribute
{
    /// <summary>A label.</summary>
    /// <param name="key">Its key: up to 63 letters, digits, '-', '_' or '.', with an optional DNS prefix (<c>example.com/tier</c>).</param>
    /// <param name="value">Its value: up to 63 letters, digits, '-', '_' or '.', beginning and ending with a letter or digit; or empty.</param>
    public LabelAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The label's key.</summary>
    public string Key { get; }

    /// <summary>The label's value.</summary>
    public string Value { get; }
}
