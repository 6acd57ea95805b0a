using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using k8s;
using k8s.Models;
using Manifests;

namespace Shop;

/// <summary>What no attribute says: KubernetesClient's own model, evaluated while it compiles.</summary>
public static class Platform
{
    [Manifest] public static V1PriorityClass Customers => Priority("shop-customers", 100_000, "Serves customers: goes before whatever can wait.");

    [Manifest] public static V1PriorityClass Nightly => Priority("shop-nightly", 1_000, "Can wait until there is room.");

    /// <summary>A route of the Gateway API, for which KubernetesClient has no class: it is our own.</summary>
    [Manifest]
    public static HttpRoute Route => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Spec = new()
        {
            ParentRefs = [new("public", "gateways")],
            Hostnames = [.. Hosts.Select(host => host + ".example.com")],
            Rules = [new() { Matches = [new(new("PathPrefix", "/"))], BackendRefs = [new("web", 80)] }],
        },
    };

    private static string[] Hosts => ["shop", "www.shop"];

    private static V1PriorityClass Priority(string name, int value, string description) => new()
    {
        Metadata = new() { Name = name },
        Value = value,
        GlobalDefault = false,
        Description = description,
    };
}

/// <summary>The part of the Gateway API's HTTPRoute that the shop uses.</summary>
[KubernetesEntity(Group = "gateway.networking.k8s.io", ApiVersion = "v1", Kind = "HTTPRoute", PluralName = "httproutes")]
public sealed class HttpRoute : IKubernetesObject<V1ObjectMeta>
{
    public string ApiVersion { get; set; } = "gateway.networking.k8s.io/v1";

    public string Kind { get; set; } = "HTTPRoute";

    public V1ObjectMeta Metadata { get; set; } = new();

    public HttpRouteSpec Spec { get; set; } = new();
}

public sealed class HttpRouteSpec
{
    public IList<ParentRef> ParentRefs { get; set; } = [];

    public IList<string> Hostnames { get; set; } = [];

    public IList<HttpRouteRule> Rules { get; set; } = [];
}

public sealed class HttpRouteRule
{
    public IList<HttpRouteMatch> Matches { get; set; } = [];

    [JsonPropertyName("backendRefs")]
    public IList<BackendRef> BackendRefs { get; set; } = [];
}

public sealed record ParentRef(string Name, string Namespace);

public sealed record HttpRouteMatch(HttpPathMatch Path);

public sealed record HttpPathMatch(string Type, string Value);

public sealed record BackendRef(string Name, int Port);
