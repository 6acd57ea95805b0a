using Manifests;

[assembly: ManifestDefaults(Namespace = "shop", ConfigChecksum = true, RecommendedLabels = true, PartOf = "shop", Version = "1.4.2")]
[assembly: ManifestEnvironment("staging")]
[assembly: ManifestEnvironment("prod")]

// Made by the platform team.
[assembly: ExternalObject("Secret", "shop-tls", Namespace = "shop", Keys = ["tls.crt", "tls.key"])]
[assembly: ExternalObject("StorageClass", "fast")]
[assembly: ExternalObject("StorageClass", "shared")]
[assembly: ExternalObject("IngressClass", "nginx")]
[assembly: ExternalObject("Gateway", "public", Namespace = "gateways")]

// What holds for every pod.
[assembly: NodeSelector("kubernetes.io/os", "linux")]
[assembly: PodOptions(HostUsers = false)]

namespace Shop;

/// <summary>Where the apps run.</summary>
[Namespace("shop", Enforce = PodSecurityLevel.restricted)]
public static class ShopNamespace;

/// <summary>Where the data is.</summary>
[Namespace("shop-data", Enforce = PodSecurityLevel.restricted)]
public static class DataNamespace;

/// <summary>What every web service of the shop has; each adds its own on top.</summary>
[Preset]
[Hardened]
[Deployment]
[RollingUpdate(MaxSurge = "25%", MaxUnavailable = 0)]
[ContainerPort(8080, Name = "http")]
[Env("ASPNETCORE_HTTP_PORTS", "8080")]
[EmptyDir("/tmp", SizeLimit = "64Mi")]
[Resources(Cpu = "100m", Memory = "256Mi", MemoryLimit = "256Mi", EphemeralStorage = "128Mi", EphemeralStorageLimit = "128Mi")]
[StartupProbe("/healthz", FailureThreshold = 30, PeriodSeconds = 2)]
[LivenessProbe("/healthz")]
[ReadinessProbe("/ready")]
[TopologySpread("topology.kubernetes.io/zone", MaxSkew = 1, WhenUnsatisfiable = WhenUnsatisfiable.ScheduleAnyway)]
[Service(80, TargetPort = "http")]
[PodDisruptionBudget(MaxUnavailable = 1, UnhealthyPodEvictionPolicy = UnhealthyPodEvictionPolicy.AlwaysAllow)]
[NetworkPolicy]
public static class WebService;
