namespace Manifests;

/// <summary>An attribute of a property or class that says more of its schema in a <see cref="CustomResourceDefinitionAttribute"/>.</summary>
public abstract class SchemaAttribute : KubernetesAttribute
{
    private protected SchemaAttribute()
    {
    }
}
