using Manifests.Mapping;

namespace Manifests;

/// <summary>An attribute that makes a Kubernetes object which lives in a namespace.</summary>
public abstract class NamespacedObjectAttribute : ObjectAttribute
{
    private protected NamespacedObjectAttribute(string? name)
        : base(name)
    {
    }

    /// <summary>
    /// The namespace of this one object; Kubernetes' <c>metadata.namespace</c>. Default: that of <see cref="InNamespaceAttribute"/> on the
    /// class, else that of <see cref="ManifestDefaultsAttribute"/> on the assembly, else none is written.
    /// </summary>
    [Field("metadata.namespace")]
    public string? Namespace { get; set; }
}
