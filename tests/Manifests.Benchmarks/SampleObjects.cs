using System.Collections.Generic;
using System.Linq;
using k8s.Models;

namespace Manifests.Benchmarks;

/// <summary>Objects as people have them: an app, its Service, and its settings with a file of some lines.</summary>
internal static class SampleObjects
{
    public static V1Deployment Deployment()
    {
        var labels = new Dictionary<string, string> { ["app"] = "orders", ["tier"] = "web" };
        return new V1Deployment
        {
            ApiVersion = "apps/v1",
            Kind = "Deployment",
            Metadata = new V1ObjectMeta { Name = "orders", NamespaceProperty = "shop", Labels = labels },
            Spec = new V1DeploymentSpec
            {
                Replicas = 2,
                Selector = new V1LabelSelector { MatchLabels = labels },
                Template = new V1PodTemplateSpec { Metadata = new V1ObjectMeta { Labels = labels }, Spec = new V1PodSpec { Containers = [Container()] } },
            },
        };
    }

    public static V1Service Service() => new()
    {
        ApiVersion = "v1",
        Kind = "Service",
        Metadata = new V1ObjectMeta { Name = "orders", NamespaceProperty = "shop" },
        Spec = new V1ServiceSpec
        {
            Selector = new Dictionary<string, string> { ["app"] = "orders" },
            Ports = [new V1ServicePort { Port = 80, TargetPort = "http" }],
        },
    };

    public static V1ConfigMap ConfigMap() => new()
    {
        ApiVersion = "v1",
        Kind = "ConfigMap",
        Metadata = new V1ObjectMeta { Name = "orders", NamespaceProperty = "shop" },
        Data = new Dictionary<string, string>
        {
            ["LOG_LEVEL"] = "info",
            ["Orders__MaxItems"] = "10",
            ["ENABLED"] = "true",
            ["nginx.conf"] = string.Concat(Enumerable.Range(0, 20).Select(line => $"location /area{line} {{\n  proxy_pass http://area{line}:8080;\n}}\n")),
        },
    };

    private static V1Container Container() => new()
    {
        Name = "orders",
        Image = "registry.example/orders:1.4.2",
        Ports = [new V1ContainerPort { ContainerPort = 8080, Name = "http" }],
        Env = [new V1EnvVar { Name = "ASPNETCORE_URLS", Value = "http://+:8080" }],
        Resources = new V1ResourceRequirements
        {
            Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("128Mi") },
            Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("256Mi") },
        },
        LivenessProbe = new V1Probe { HttpGet = new V1HTTPGetAction { Path = "/healthz", Port = "http" } },
    };
}
