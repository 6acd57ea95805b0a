using Manifests.Mapping;

namespace Manifests;

/// <summary>An attribute that makes a Kubernetes object of its own.</summary>
public abstract class ObjectAttribute : EnvironmentScopedAttribute
{
    private protected ObjectAttribute(string? name) => Name = name;

    /// <summary>
    /// The object's name; Kubernetes' <c>metadata.name</c>. Default: the class's name in kebab-case (<c>OrdersApi</c> becomes <c>orders-api</c>).
    /// </summary>
    [Field("metadata.name", IsKey = true)]
    public string? Name { get; set; }
}
