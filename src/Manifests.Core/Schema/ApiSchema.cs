namespace Manifests.Core.Schema;

/// <summary>The fields of every kind that Kubernetes serves by itself.</summary>
/// <example><code>ApiSchema.Find("apps/v1", "Deployment")?.Field("spec")?.Type.Field("replicas")?.Type.Form // TypeForm.Integer</code></example>
public static class ApiSchema
{
    /// <summary>The version of Kubernetes that the fields are those of: <c>1.36</c>.</summary>
    public static string KubernetesVersion => SchemaTable.Instance.Version;

    /// <summary>The type of a kind's objects, or null where Kubernetes does not serve the kind by itself.</summary>
    public static TypeSchema? Find(string apiVersion, string kind) =>
        SchemaTable.Instance.Kinds.TryGetValue((apiVersion, kind), out var entry) ? SchemaTable.Instance.Type(entry.Type) : null;
}
