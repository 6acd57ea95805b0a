// What does not fit its neighbours, each in a namespace of its own.
using Manifests;

namespace Broken;

// Selectors

[Deployment("web", Replicas = 3), InNamespace("k2009"), Label("app", "web"), Container(Image = "example/web:1.0")]
[TopologySpread("topology.kubernetes.io/zone", Selector = "app=wep")]               // K8S2009: its own pods have app=web
public sealed class SpreadOfOthers;

[Deployment("web", Replicas = 3), InNamespace("k2010"), Label("app", "web"), Container(Image = "example/web:1.0")]
[PodAntiAffinity("kubernetes.io/hostname", Selector = "app=wep")]                   // K8S2010: keeps away from nobody
public sealed class AwayFromNobody;

// Ports and probes

[Deployment("db"), InNamespace("k3045"), Label("app", "db"), Container(Image = "postgres:17")]
[Service("db", 5432, ExternalName = "db.example.com", Selector = "app=db")]         // K8S3045: the host outside, or the pods?
public sealed class HostAndPods;

[Pod("web"), InNamespace("k3046"), Container(Image = "example/web:1.0")]
[Service("web", 80, ClusterIP = "10.96.30.46")]
public sealed class FirstOfAddress;

[Pod("api"), InNamespace("k3046"), Container(Image = "example/api:1.0")]
[Service("api", 80, ClusterIP = "10.96.30.46")]                                     // K8S3046: 'web' has it
public sealed class SecondOfAddress;

[DaemonSet("proxy"), InNamespace("k3047"), Container(Image = "example/proxy:1.0")]
[ContainerPort(8080, HostPort = 3047)]
public sealed class OnEveryNode;

[Deployment("web"), InNamespace("k3047"), Container(Image = "example/web:1.0")]
[ContainerPort(8080, HostPort = 3047)]                                              // K8S3047: no node has it free
public sealed class OnNoNode;

// References and namespaces

[Deployment("web"), InNamespace("k4054"), Container(Image = "registry.example/web:1.0")]
[ImagePullSecret("registry")]                                                       // K8S4054: nobody makes that Secret
public sealed class StrangerToTheRegistry;

[PersistentVolume("k4056", "5Gi", NfsServer = "nfs.example.com", NfsPath = "/archive", StorageClass = "nfs")]
public static class SmallVolume;

[PersistentVolumeClaim("archive", "10Gi", Namespace = "k4056", VolumeName = "k4056", StorageClass = "nfs")]// K8S4056: it holds 5Gi
public static class LargeClaim;

[Deployment("web"), InNamespace("k4062"), Container(Image = "example/web:1.0")]
[NodeSelector("kubernetes.io/hostnme", "node-1")]                                   // K8S4062: 'kubernetes.io/hostname' was meant
public sealed class OnANodeWithoutName;

[Deployment("db"), InNamespace("k4063"), Container(Image = "postgres:17"), Service("db", 5432, Headless = true)]
[PodOptions(Hostname = "primary", Subdomain = "database")]                          // K8S4063: the Service is called 'db'
public sealed class NamedBySomebodyElse;

[LimitRange("limits", Namespace = "k4065"), Limit(LimitType.Container, MaxMemory = "1Gi")]
public static class SmallNamespace;

[Deployment("web"), InNamespace("k4065"), Container(Image = "example/web:1.0")]
[Resources(Memory = "512Mi", MemoryLimit = "2Gi")]                                  // K8S4065: at most 1Gi here
public sealed class TooLargeForItsNamespace;

[ResourceQuota("quota", Namespace = "k4066"), Hard("requests.memory", "8Gi")]
public static class CountedNamespace;

[Deployment("web"), InNamespace("k4066")]
[Container("web", "example/web:1.0")]                                               // K8S4066: how much does it ask for?
public sealed class Uncounted;

[Deployment("orders"), InNamespace("k4068"), Container(Image = "example/orders:1.0")]
[ServiceAccount("orders")]                                                          // K8S4068: bound in k4068-stock only
public sealed class BoundElsewhere;

[RoleBinding("orders-view", ClusterRole = "view", ServiceAccount = typeof(BoundElsewhere), Namespace = "k4068-stock")]
public static class BindingElsewhere;

[Deployment("db"), InNamespace("k4069"), Container(Image = "postgres:17")]
[Mount("/var/lib/postgresql/data", typeof(DataOfOneNode))]                          // K8S4069: the old pod still holds it
public sealed class WaitsForItself;

[PersistentVolumeClaim("10Gi", Namespace = "k4069")]
public static class DataOfOneNode;
