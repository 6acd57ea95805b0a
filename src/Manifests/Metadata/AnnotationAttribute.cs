using System;
using System.Diagnostics;
using Manifests.Mapping;

namespace Manifests;

/// <summary>An annotation of the class's pods: a note that tools read and that nothing selects by.</summary>
/// <remarks>Mirrors <c>metadata.annotations</c> of the pod or pod template; on a class without a workload, of its objects; with <c>Of = "Ingress/orders"</c>, of that object. On the assembly it is that of every object and of all pods, unless the class gives the key a value of its own.</remarks>
/// <example><code>[Annotation("prometheus.io/scrape", "true")]</code></example>
[Conditional(KeepInAssembly)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true, Inherited = false)]
[DescribesMetadata("annotations{}")]
public sealed class AnnotationAttribute : PartAttribute
{
    /// <summary>An annotation.</summary>
    /// <param name="key">Its key, of the same form as a label's.</param>
    /// <param name="value">Its value: any text; all annotations of an object together hold at most 256 KiB.</param>
    public AnnotationAttribute(string key, string value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The annotation's key.</summary>
    public string Key { get; }

    /// <summary>The annotation's value.</summary>
    public string Value { get; }
}
