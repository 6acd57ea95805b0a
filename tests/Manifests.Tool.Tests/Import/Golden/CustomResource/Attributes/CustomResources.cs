using System.Text.Json.Serialization;
using k8s.Models;

namespace Shop;

/// <summary>gateway.networking.k8s.io/v1 HTTPRoute, with the fields that were imported.</summary>
[KubernetesEntity(Group = "gateway.networking.k8s.io", ApiVersion = "v1", Kind = "HTTPRoute")]
public sealed class HTTPRoute
{
    [JsonPropertyName("metadata")]
    public V1ObjectMeta? Metadata { get; set; }

    [JsonPropertyName("spec")]
    public object? Spec { get; set; }
}
