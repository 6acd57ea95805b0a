using System;
using System.Collections.Generic;
using k8s.Models;
using Manifests;

namespace Shop;

public static class Web
{
    [Manifest]
    public static V1Service Service => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Spec = new()
        {
            Selector = new Dictionary<string, string> { ["app"] = "web" },
            Ports = [new() { Port = 80, TargetPort = "http" }],
        },
    };

    [Manifest]
    public static V2HorizontalPodAutoscaler HorizontalPodAutoscaler => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Spec = new()
        {
            ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = "web" },
            MinReplicas = 2,
            MaxReplicas = 5,
            Metrics =
            [
                new()
                {
                    Type = "Resource",
                    Resource = new() { Name = "cpu", Target = new() { Type = "Utilization", AverageUtilization = 70 } },
                },
            ],
        },
    };

    [Manifest]
    public static V1PodDisruptionBudget PodDisruptionBudget => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop", Labels = new Dictionary<string, string> { ["app"] = "web" } },
        Spec = new() { MinAvailable = 1, Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } } },
    };

    [Manifest]
    public static V1Role Role => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Rules = [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get", "list"] }],
    };

    [Manifest]
    public static V1RoleBinding RoleBinding => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "web" },
        Subjects = [new() { Kind = "ServiceAccount", Name = "web", NamespaceProperty = "shop" }],
    };

    // The shop's pages.
    [Manifest]
    public static V1Deployment Deployment => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Spec = new()
        {
            Replicas = 2,
            Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = "web" } },
            Strategy = new() { RollingUpdate = new() { MaxSurge = "25%", MaxUnavailable = 0 } },
            Template = new()
            {
                Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "web" } },
                Spec = new()
                {
                    ServiceAccountName = "web",
                    Containers =
                    [
                        new()
                        {
                            Name = "web",
                            Image = "registry.example/web:1.4.2",
                            Ports = [new() { Name = "http", ContainerPort = 8080 }],
                            Env =
                            [
                                new() { Name = "LOG_LEVEL", Value = "info" },
                                new()
                                {
                                    Name = "DB_PASSWORD",
                                    ValueFrom = new() { SecretKeyRef = new() { Name = "db", Key = "password" } },
                                },
                            ],
                            EnvFrom = [new() { ConfigMapRef = new() { Name = "web-config" } }],
                            Resources = new()
                            {
                                Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = "100m", ["memory"] = "128Mi" },
                                Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = "256Mi" },
                            },
                            ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                            VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp" }],
                        },
                        new()
                        {
                            Name = "logs",
                            Image = "registry.example/logs:3",
                            VolumeMounts = [new() { Name = "tmp", MountPath = "/tmp", ReadOnlyProperty = true }],
                        },
                    ],
                    Volumes = [new() { Name = "tmp", EmptyDir = new() }],
                },
            },
        },
    };

    [Manifest]
    public static V1ServiceAccount ServiceAccount => new() { Metadata = new() { Name = "web", NamespaceProperty = "shop" } };

    [Manifest]
    public static V1ConfigMap WebConfig => new()
    {
        Metadata = new() { Name = "web-config", NamespaceProperty = "shop" },
        Data = new Dictionary<string, string>
        {
            ["LOG_FORMAT"] = "json",
            ["app.settings"] =
                """
                a=1
                b=2
                ccccccccccccccccccccccc

                """,
        },
    };

    [Manifest]
    public static V1Secret Db => new()
    {
        Metadata = new() { Name = "db", NamespaceProperty = "shop" },
        Data = new Dictionary<string, byte[]> { ["password"] = Convert.FromBase64String("aHVudGVyMg==") },
    };

    [Manifest]
    public static V1Ingress Ingress => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "shop" },
        Spec = new()
        {
            IngressClassName = "nginx",
            Tls = [new() { Hosts = ["shop.example.com"], SecretName = "shop-tls" }],
            Rules =
            [
                new()
                {
                    Host = "shop.example.com",
                    Http = new()
                    {
                        Paths =
                        [
                            new()
                            {
                                Path = "/",
                                PathType = "Prefix",
                                Backend = new() { Service = new() { Name = "web", Port = new() { Number = 80 } } },
                            },
                        ],
                    },
                },
            ],
        },
    };
}
