using Manifests;

[assembly: ManifestDefaults(Namespace = "shop")]

Console.WriteLine("Orders");

[Namespace("shop")]
public static class ShopNamespace;

[Deployment(Replicas = 2)]
[ContainerPort(8080, Name = "http")]
[Resources(Cpu = "100m", Memory = "128Mi", MemoryLimit = "256Mi")]
[ReadinessProbe("/ready")]
[Service(80, TargetPort = "http")]
public sealed class Orders;
