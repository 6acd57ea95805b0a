using Manifests;

[assembly: ManifestDefaults(Namespace = "shop", RecommendedLabels = true, PartOf = "shop", Version = "1.4.2")]
[assembly: ManifestEnvironment("staging")]
[assembly: ManifestEnvironment("prod")]

// Made by the platform team: the password is nobody's to keep in source.
[assembly: ExternalObject("Secret", "db-credentials", Namespace = "shop-data", Keys = ["username", "password"])]
[assembly: ExternalObject("Secret", "shop-tls", Namespace = "shop", Keys = ["tls.crt", "tls.key"])]
[assembly: ExternalObject("StorageClass", "fast")]
[assembly: ExternalObject("Gateway", "public", Namespace = "gateways")]

namespace Shop;

/// <summary>Where the apps run.</summary>
[Namespace("shop", Enforce = PodSecurityLevel.restricted)]
public static class ShopNamespace;

/// <summary>Where the data is.</summary>
[Namespace("shop-data")]
public static class DataNamespace;

/// <summary>What every web service of the shop has; each adds its own on top.</summary>
[Preset]
[Hardened]
[Deployment]
[RollingUpdate(MaxSurge = "25%", MaxUnavailable = 0)]
[ContainerPort(8080, Name = "http")]
[Env("ASPNETCORE_HTTP_PORTS", "8080")]
[EmptyDir("/tmp")]
[Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
[StartupProbe("/healthz", FailureThreshold = 30, PeriodSeconds = 2)]
[LivenessProbe("/healthz")]
[ReadinessProbe("/ready")]
[TopologySpread("topology.kubernetes.io/zone", MaxSkew = 1, WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)]
[Service(80, TargetPort = "http")]
[NetworkPolicy]
public static class WebService;
