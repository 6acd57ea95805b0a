// Every mistake that the rules know, one class or two each. The comment behind a line says what is reported there; docs/rules has a page for each.
// Nothing here builds, on purpose. Each app is in a namespace of its own, so that one mistake does not become another's.
using Manifests;

[assembly: ManifestEnvironment("prod")]
[assembly: System.Reflection.AssemblyMetadata("Manifests.Index", "mine")]            // K8S1060: that key is for what Manifests writes
[assembly: ExternalObject("Secret", "api-tls", Namespace = "k3042")]
[assembly: ExternalObject("Secret", "k6120-registry", Namespace = "k6120")]
[assembly: ExternalObject("Service", "checks", Namespace = "k8098")]

namespace Broken;

// How attributes are used

[Namespace("k1001")]
[ContainerPort(8080)]                                                               // K8S1001: nothing here has a container
public static class PartWithoutWorkload;

[Pod("web"), InNamespace("k1003"), Container(Image = "example/web:1.0")]
[Env("LEVEL", "debug", Environment = "production")]                                 // K8S1003: declared is 'prod'
public sealed class UndeclaredEnvironment;

[Service("front", 80, For = typeof(PartWithoutWorkload))]                           // K8S1004: that class has no workload
[InNamespace("k1004")]
public static class ReferenceToNothing;

[Pod("web"), InNamespace("k1005"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[Service("web", 8080), Service("metrics", 9090, TargetPort = 8080)]
[ServicePort(8443, TargetPort = 8080, Name = "https", Of = "metrcs")]               // K8S1005: 'metrics' was meant
public sealed class PartOfNothing;

// Selectors

[Pod("web"), InNamespace("k2001"), Label("app", "web"), Container(Image = "example/web:1.0")]
[Service("web", 80, Selector = "app=wep")]                                          // K8S2001: no pod has that label
public sealed class SelectsNothing;

[Pod("web", Namespace = "k2002"), Label("app", "k2002"), Container(Image = "example/web:1.0")]
[Service("web", 80, Namespace = "k2002-web")]                                       // K8S2002: the pods are elsewhere
public sealed class SelectsElsewhere;

[Deployment("web", Selector = "app=wep")]                                           // K8S2003: its own pods have app=web
[InNamespace("k2003"), Label("app", "web"), Container(Image = "example/web:1.0")]
public sealed class SelectsOthers;

[Deployment("web"), InNamespace("k2004"), Label("app", "shop"), Container(Image = "example/web:1.0")]
public sealed class FirstOwner;

[Deployment("api")]                                                                 // K8S2004: the pods of 'web' match too
[InNamespace("k2004"), Label("app", "shop"), Container(Image = "example/api:1.0")]
public sealed class SecondOwner;

[Deployment("web", Selector = "app in (web")]                                       // K8S2005: the parenthesis is missing
[InNamespace("k2005"), Label("app", "web"), Container(Image = "example/web:1.0")]
public sealed class BrokenSelector;

[Deployment("web", Selector = "app=web,version=1.4")]                               // K8S2006: a selector outlives versions
[InNamespace("k2006"), Label("app", "web"), Label("version", "1.4"), Container(Image = "example/web:1.4")]
public sealed class SelectsByVersion;

[Deployment("web"), InNamespace("k2007"), Label("app", "web"), Label("part", "shop"), Container(Image = "example/web:1.0")]
[Service("shop", 80, Selector = "part=shop")]                                       // K8S2007: leads to 'api' as well
public sealed class SelectedWithAnother;

[Deployment("api"), InNamespace("k2007"), Label("app", "api"), Label("part", "shop"), Container(Image = "example/api:1.0")]
public sealed class SelectedToo;

[Service("orders", 80)]                                                             // K8S2008: leads nowhere
[InNamespace("k2008")]
public static class SelectsNobody;

// Ports and probes

[Pod("web"), InNamespace("k3001"), Container(Image = "example/web:1.0"), ContainerPort(8000)]
[Service("web", 80, TargetPort = 8080)]                                             // K8S3001: declared is 8000
public sealed class UndeclaredPort;

[Pod("web"), InNamespace("k3002"), Container(Image = "example/web:1.0"), ContainerPort(8000, Name = "http")]
[Service("web", 80, TargetPort = "htp")]                                            // K8S3002: declared is 'http'
public sealed class UndeclaredPortName;

[Pod("web"), InNamespace("k3003"), Container(Image = "example/web:1.0")]
[ContainerPort(80800)]                                                              // K8S3003: ports end at 65535
public sealed class PortOutOfRange;

[Pod("web"), InNamespace("k3004"), Container(Image = "example/web:1.0"), ContainerPort(8000)]
[Service("web", 80, TargetPort = 8000, PortName = "a")]
[ServicePort(80, TargetPort = 8000, Name = "b")]                                    // K8S3004: 80 is there already
public sealed class PortTwice;

[Pod("web"), InNamespace("k3005"), Container(Image = "example/web:1.0"), ContainerPort(8000)]
[LivenessProbe("/healthz", Port = 8080)]                                            // K8S3005: declared is 8000
public sealed class ProbeOfUndeclaredPort;

[Pod("web"), InNamespace("k3007"), Container(Image = "example/web:1.0")]
[Service("web", 80, NodePort = 30080)]                                              // K8S3007: only with Type = NodePort
public sealed class NodePortOfClusterIP;

[Pod("web"), InNamespace("k3008"), Container(Image = "example/web:1.0")]
[Service("web", 80, PortName = "http")]
[ServicePort(443)]                                                                  // K8S3008: which of the two is it?
public sealed class UnnamedPorts;

[Pod("web"), InNamespace("k3009"), Container(Image = "example/web:1.0")]
[ContainerPort(8000, Name = "HTTP_Port")]                                           // K8S3009: lower case and '-'
public sealed class BadPortName;

[Pod("web"), InNamespace("k3010"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
public sealed class SharedPort
{
    [Container("proxy", "example/proxy:1.0")]
    [ContainerPort(8080)]                                                           // K8S3010: the first container has it
    private sealed class Proxy;
}

[Pod("dns"), InNamespace("k3011"), Container(Image = "example/dns:1.0"), ContainerPort(53, Protocol = Protocol.UDP)]
[Service("dns", 53)]                                                                // K8S3011: the container speaks UDP
public sealed class OtherProtocol;

[Pod("web"), InNamespace("k3012"), Container(Image = "example/web:1.0")]
[Service("web", 80, Headless = true, Type = ServiceType.NodePort)]                  // K8S3012: no address, no node port
public sealed class HeadlessNodePort;

[Pod("web"), InNamespace("k3013"), Container(Image = "example/web:1.0")]
[Service("web", 80, Headless = true, ExternalIPs = new[] { "192.168.56.30" })]      // K8S3013: ignored
public sealed class HeadlessWithAddress;

[Pod("web"), InNamespace("k3014"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[LivenessProbe("/healthz", Tcp = 8080)]                                             // K8S3014: one question at a time
public sealed class TwoQuestions;

[Pod("web"), InNamespace("k3015"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[LivenessProbe("/healthz", SuccessThreshold = 2)]                                   // K8S3015: for readiness only
public sealed class TwoSuccesses;

[Pod("web"), InNamespace("k3016"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[LivenessProbe("/healthz", PeriodSeconds = -1)]                                     // K8S3016: time does not go back
public sealed class NegativePeriod;

[Pod("web"), InNamespace("k3017"), Container(Image = "example/web:1.0")]
[Service("web", 80, AppProtocol = "http/2 clear")]                                  // K8S3017: a name, with or without a domain
public sealed class BadAppProtocol;

[Pod("web"), InNamespace("k3018"), Container(Image = "example/web:1.0")]
[Service("web", 80, Type = ServiceType.NodePort, NodePort = 30080)]
public sealed class FirstOfNodePort;

[Pod("api"), InNamespace("k3018"), Container(Image = "example/api:1.0")]
[Service("api", 80, Type = ServiceType.NodePort, NodePort = 30080)]                 // K8S3018: 'web' has it
public sealed class SecondOfNodePort;

// References and namespaces

[Pod("db"), InNamespace("k4009-data"), Container(Image = "postgres:17"), Service("db", 5432)]
public sealed class DatabaseElsewhere;

[Pod("orders"), InNamespace("k4009"), Container(Image = "example/orders:1.0")]
[Env("DB", "Host=db;Database=orders")]                                              // K8S4009: from here it is 'db.k4009-data'
public sealed class ShortName;

// Names and values

[Pod("Web_Front")]                                                                  // K8S5001: lower case and '-'
[InNamespace("k5001"), Container("web", "example/web:1.0")]
public sealed class BadName;

[Pod("web"), InNamespace("k5002"), Container(Image = "example/web:1.0")]
[Label("owner", "web@example.com")]                                                 // K8S5002: no '@' in a label
public sealed class BadLabel;

[Pod("web"), InNamespace("k5003"), Container(Image = "example/web:1.0")]
[Resources(Memory = "500MB")]                                                       // K8S5003: '500M' was meant
public sealed class BadQuantity;

[Pod("web"), InNamespace("k5004"), Label("app", "one"), Container(Image = "example/web:1.0")]
public sealed class DeclaredFirst;

[Pod("web")]                                                                        // K8S5004: the class above declares it
[InNamespace("k5004"), Label("app", "two"), Container(Image = "example/web:1.0")]
public sealed class DeclaredAgain;

[Pod("web"), InNamespace("k5006")]
[Container(Image = "Example/Web:1.0")]                                              // K8S5006: repositories are in lower case
public sealed class BadImage;

[Pod("web"), InNamespace("k5007"), Container(Image = "example/web:1.0")]
[Service("web", 80, ExternalIPs = new[] { "192.168.56.300" })]                      // K8S5007: no such address
public sealed class BadAddress;

[Pod("web"), InNamespace("k5008"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[LivenessProbe("healthz")]                                                          // K8S5008: '/healthz' was meant
public sealed class BadPath;

[Pod("web"), InNamespace("k5009"), Container("web", "example/web:1.0")]
public sealed class NameTwice
{
    [Container("web", "example/proxy:1.0")]                                         // K8S5009: the first container has it
    private sealed class Proxy;
}

[Deployment("web.front")]                                                           // K8S5010: pods cannot have that host name
[InNamespace("k5010"), Label("app", "web"), Container("web", "example/web:1.0")]
public sealed class NoHostName;

[Pod("web"), InNamespace("k5012"), Container(Image = "example/web:1.0")]
[Env("A=B", "c")]                                                                   // K8S5012: no '=' in a name
public sealed class BadVariable;

[Pod("web"), InNamespace("k5013"), Container(Image = "example/web:1.0")]
[ContainerPort(8080, Protocol = (Protocol)99)]                                      // K8S5013: no such protocol
public sealed class BadValue;

[Pod("web"), InNamespace("k5014")]
[Container(Image = " example/web:1.0")]                                             // K8S5014: a blank at the front
public sealed class BlankImage;

// Sense of a workload

[Pod("web"), InNamespace("k6001"), Container(Image = "example/web:1.0")]
[Resources(Memory = "512Mi", MemoryLimit = "256Mi")]                                // K8S6001: asks for more than it may have
public sealed class RequestAboveLimit;

[Deployment("web", MinReadySeconds = 60, ProgressDeadlineSeconds = 30)]             // K8S6007: given up before it is ready
[InNamespace("k6007"), Container(Image = "example/web:1.0")]
public sealed class DeadlineTooSoon;

[Deployment("web", Replicas = -1)]                                                  // K8S6008: fewer than none
[InNamespace("k6008"), Container(Image = "example/web:1.0")]
public sealed class NegativeReplicas;

[Pod("web"), InNamespace("k6009"), Container(Image = "example/web:1.0")]
[Env("LOG_LEVEL", "info")]
[Env("LOG_LEVEL", "debug")]                                                         // K8S6009: set twice
public sealed class VariableTwice;

[Pod("web"), InNamespace("k6010"), Container(Image = "example/web:1.0")]
[Env("DB_URL", "tcp://$(DB_HOST):5432")]                                            // K8S6010: DB_HOST comes later
[Env("DB_HOST", "db")]
public sealed class VariableTooLate;

[Pod("web"), InNamespace("k6011"), Container(Image = "example/web:1.0")]
[Resources(Memory = "512")]                                                         // K8S6011: 512 bytes
public sealed class MissingUnit;

[Pod("web"), InNamespace("k6012"), Container(Image = "example/web:1.0")]
[Resources(Memory = "100m")]                                                        // K8S6012: a tenth of a byte
public sealed class PartOfAByte;

[Pod("web"), InNamespace("k6013")]
[Container(Image = "example/web:1.0", Command = new[] { "dotnet Web.dll --verbose" })]// K8S6013: one word of three
public sealed class CommandInOneWord;

// What the rules say of everything else, each in a class of its own

/// <summary>The default of an option must be known at compile time.</summary>
public static class K8S1006
{
    [ConfigMap(Section = "Orders")]
    [InNamespace("k1006")]
    public sealed class OrdersOptions
    {
        public int Workers { get; set; } = System.Environment.ProcessorCount;       // K8S1006: reported here
    }
}

/// <summary>The class of a kind must not hold itself.</summary>
public static class K8S1040
{
    [CustomResourceDefinition("k1040.example.com", "v1")]
    public sealed class Menu { public Entry[] Entries { get; set; } = []; }

    public sealed class Entry
    {
        public Entry[] Below { get; set; } = [];                                    // K8S1040: reported here
    }
}

/// <summary>The type of a property of a kind must show what it is in JSON.</summary>
public static class K8S1041
{
    [CustomResourceDefinition("k1041.example.com", "v1")]
    public sealed class Widget
    {
        public (int Width, int Height) Size { get; set; }                           // K8S1041: reported here
    }
}

/// <summary>An Ingress must name a port of its Service.</summary>
public static class K8S3006
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [ContainerPort(8080)]
    [Service("web", 80, TargetPort = 8080)]
    [Ingress("web.example.com", Port = 8080)]                                       // K8S3006: reported here
    [InNamespace("k3006")]
    public sealed class Web;
}

/// <summary>A Service needs a port.</summary>
public static class K8S3020
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web")]                                                                // K8S3020: reported here
    [InNamespace("k3020")]
    public sealed class Web;
}

/// <summary>A Service of type ExternalName needs a host name.</summary>
public static class K8S3021
{
    [Service("db", ExternalName = "https://db.example.com")]                        // K8S3021: reported here
    [InNamespace("k3021")]
    public static class Database;
}

/// <summary>The name of a host outside needs the type ExternalName.</summary>
public static class K8S3022
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80, Type = ServiceType.ClusterIP, ExternalName = "web.example.com")]// K8S3022: reported here
    [InNamespace("k3022")]
    public sealed class Web;
}

/// <summary>An option of a Service must be one of its type.</summary>
public static class K8S3023
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80, ExternalTrafficPolicy = TrafficPolicy.Local)]               // K8S3023: reported here
    [InNamespace("k3023")]
    public sealed class Web;
}

/// <summary>A session lasts 1 to 86400 seconds.</summary>
public static class K8S3024
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 100000)]// K8S3024: reported here
    [InNamespace("k3024")]
    public sealed class Web;
}

/// <summary>A session time needs the session affinity ClientIP.</summary>
public static class K8S3025
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80, SessionAffinityTimeoutSeconds = 600)]                       // K8S3025: reported here
    [InNamespace("k3025")]
    public sealed class Web;
}

/// <summary>IP families must fit one another and the policy.</summary>
public static class K8S3026
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80, IPFamilyPolicy = IPFamilyPolicy.SingleStack, IPFamilies = [IPFamily.IPv4, IPFamily.IPv6])]// K8S3026: reported here
    [InNamespace("k3026")]
    public sealed class Web;
}

/// <summary>A path of an Ingress begins with '/'.</summary>
public static class K8S3027
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80)]
    [Ingress("web.example.com", Path = "shop")]                                     // K8S3027: reported here
    [InNamespace("k3027")]
    public sealed class Web;
}

/// <summary>A pattern in a path needs the path type ImplementationSpecific.</summary>
public static class K8S3028
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80)]
    [Ingress("web.example.com", Path = "/shop(/|$)(.*)")]                           // K8S3028: reported here
    [InNamespace("k3028")]
    public sealed class Web;
}

/// <summary>An Ingress must say what leads where.</summary>
public static class K8S3029
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80)]
    [Ingress("k3029.example.com", Port = 0)]                                        // K8S3029: reported here
    [InNamespace("k3029")]
    public sealed class Web;
}

/// <summary>The host of an Ingress is a DNS name.</summary>
public static class K8S3030
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Service("web", 80)]
    [Ingress("https://web.example.com")]                                            // K8S3030: reported here
    [InNamespace("k3030")]
    public sealed class Web;
}

/// <summary>A rule of a NetworkPolicy must name ports and peers that can be.</summary>
public static class K8S3031
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [NetworkPolicy]
    [AllowFrom(Port = 8080, EndPort = 8000)]                                        // K8S3031: reported here
    [InNamespace("k3031")]
    public sealed class Web;
}

/// <summary>A NetworkPolicy must restrict the directions that it has rules for.</summary>
public static class K8S3032
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [NetworkPolicy(PolicyTypes = [PolicyType.Ingress])]                             // K8S3032: reported here
    [AllowTo(Cidr = "10.0.0.0/8")]
    [InNamespace("k3032")]
    public sealed class Web;
}

/// <summary>An address must name a port of the Service.</summary>
public static class K8S3033
{
    [Deployment]
    [Container(Image = "example/web:1.0")]
    [Env("CATALOG_URL", ServiceOf = typeof(Catalog), ServicePort = "grp")]          // K8S3033: reported here
    [InNamespace("k3033")]
    public sealed class Web;

    [Deployment]
    [Container(Image = "example/catalog:1.0")]
    [Service(80, PortName = "grpc")]
    [InNamespace("k3033")]
    public sealed class Catalog;
}

/// <summary>An object that pods need must exist.</summary>
public static class K8S4001
{
    [Deployment("orders")]
    [Container("orders", "example/orders:1.0")]
    [EnvFromSecret("DB_PASSWORD", "db-credentails", "password")]                    // K8S4001: reported here
    [InNamespace("k4001")]
    public sealed class Orders;

    [Secret("db-credentials")]
    [InNamespace("k4001")]
    public static class DbCredentials { public const string password = ""; }
}

/// <summary>Pods only see objects of their own namespace.</summary>
public static class K8S4002
{
    [Deployment("orders", Namespace = "shop")]
    [Container("orders", "example/orders:1.0")]
    [EnvFrom(typeof(OrdersOptions))]                                                // K8S4002: reported here
    public sealed class Orders;

    [ConfigMap(Namespace = "settings", Section = "Orders")]
    public sealed class OrdersOptions { public int MaxItems { get; set; } = 10; }
}

/// <summary>A key that pods need must be in the object.</summary>
public static class K8S4003
{
    [Deployment("orders")]
    [Container("orders", "example/orders:1.0")]
    [EnvFromConfigMap("LOG_LEVEL", typeof(ShopConfig), "LOGLEVEL")]                 // K8S4003: reported here
    [InNamespace("k4003")]
    public sealed class Orders;

    [ConfigMap("shop-config")]
    [InNamespace("k4003")]
    public static class ShopConfig { public const string LOG_LEVEL = "info"; }
}

/// <summary>A mount must name a volume of the pod.</summary>
public static class K8S4004
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [EmptyDir("/var/cache", Name = "cache")]
    [InNamespace("k4004")]
    public sealed class Web
    {
        [Container("warmer", "example/warmer:1.0")]
        [Mount("/cache", Name = "cahce")]                                           // K8S4004: reported here
        private sealed class Warmer;
    }
}

/// <summary>An autoscaler must have a target that can be scaled.</summary>
public static class K8S4005
{
    [Pod("web")]
    [Container(Image = "example/web:1.0")]
    [HorizontalPodAutoscaler(2, 10, Cpu = 70)]                                      // K8S4005: reported here
    [InNamespace("k4005")]
    public sealed class Web;
}

/// <summary>An Ingress must lead to a Service of its namespace.</summary>
public static class K8S4006
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Ingress("k4006.example.com")]                                                  // K8S4006: reported here
    [InNamespace("k4006")]
    public sealed class Web;
}

/// <summary>A binding must give a role that exists.</summary>
public static class K8S4007
{
    [RoleBinding("orders-read", Role = "pod-reader", Users = ["anna"])]             // K8S4007: reported here
    [InNamespace("k4007")]
    public static class OrdersRead;
}

/// <summary>A ServiceAccount that is used must exist.</summary>
public static class K8S4008
{
    [RoleBinding("view", ClusterRole = "view", ServiceAccount = "shop/orders")]     // K8S4008: reported here
    [InNamespace("k4008")]
    public static class OrdersView;
}

/// <summary>A PodDisruptionBudget must select pods.</summary>
public static class K8S4030
{
    [Deployment("web")]
    [Label("app", "web")]
    [Container(Image = "example/web:1.0")]
    [PodDisruptionBudget(MaxUnavailable = 1, Selector = "app=wep")]                 // K8S4030: reported here
    [InNamespace("k4030")]
    public sealed class Web;
}

/// <summary>A NetworkPolicy must select pods.</summary>
public static class K8S4031
{
    [Deployment("web")]
    [Label("app", "web")]
    [Container(Image = "example/web:1.0")]
    [NetworkPolicy(Selector = "app=wep")]                                           // K8S4031: reported here
    [InNamespace("k4031")]
    public sealed class Web;
}

/// <summary>A file of a ConfigMap is known to the build.</summary>
public static class K8S4040
{
    [ConfigMap("web-config")]
    [ConfigFile("config/ngnix.conf")]                                               // K8S4040: reported here
    [InNamespace("k4040")]
    public static class WebConfig;
}

/// <summary>A file of a ConfigMap can be carried.</summary>
public static class K8S4041
{
    [ConfigMap("web-config")]
    [ConfigFile("icons/favicon.ico")]                                               // K8S4041: reported here
    [InNamespace("k4041")]
    public static class WebConfig;
}

/// <summary>A schedule must be written as cron's five fields.</summary>
public static class K8S5005
{
    [CronJob("report", "0 0 3 * * *")]                                              // K8S5005: reported here
    [Container("report", "example/report:1.0")]
    [InNamespace("k5005")]
    public sealed class Report;
}

/// <summary>A schedule should come true some day.</summary>
public static class K8S5011
{
    [CronJob("report", "0 3 30 2 *")]                                               // K8S5011: reported here
    [Container("report", "example/report:1.0")]
    [InNamespace("k5011")]
    public sealed class Report;
}

/// <summary>A key of a ConfigMap or Secret must be one that Kubernetes takes.</summary>
public static class K8S5020
{
    [ConfigMap("shop-config")]
    [InNamespace("k5020")]
    public static class ShopConfig { [Key("app theme")] public const string Theme = "dark"; }// K8S5020: reported here
}

/// <summary>Permissions of files go from 0 to 511.</summary>
public static class K8S5021
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Mount("/etc/shop", typeof(ShopConfig), DefaultMode = 644)]                     // K8S5021: reported here
    [InNamespace("k5021")]
    public sealed class Web;

    [ConfigMap("shop-config")]
    [InNamespace("k5021")]
    public static class ShopConfig { public const string LOG_LEVEL = "info"; }
}

/// <summary>A container mounts one volume at a path.</summary>
public static class K8S5022
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [EmptyDir("/cache")]
    [HostPath("/cache", "/var/cache")]                                              // K8S5022: reported here
    [InNamespace("k5022")]
    public sealed class Web;
}

/// <summary>A path within a volume must stay in it.</summary>
public static class K8S5023
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [HostPath("/data", "/var/data", SubPath = "../etc")]                            // K8S5023: reported here
    [InNamespace("k5023")]
    public sealed class Web;
}

/// <summary>Storage has at least one access mode, and ReadWriteOncePod alone.</summary>
public static class K8S5024
{
    [PersistentVolumeClaim("data", "1Gi", AccessModes = [AccessMode.ReadWriteOncePod, AccessMode.ReadOnlyMany])]// K8S5024: reported here
    [InNamespace("k5024")]
    public sealed class Data;
}

/// <summary>A claim asks for some storage.</summary>
public static class K8S5025
{
    [PersistentVolumeClaim("data", "0")]                                            // K8S5025: reported here
    [InNamespace("k5025")]
    public sealed class Data;
}

/// <summary>A rule of a role needs verbs, groups and resources.</summary>
public static class K8S5030
{
    [Role("reader")]
    [Rule("", "pods")]                                                              // K8S5030: reported here
    [InNamespace("k5030")]
    public static class Reader;
}

/// <summary>A rule of a role must name resources by plural and group.</summary>
public static class K8S5031
{
    [Role("reader")]
    [Rule("get", "pod")]                                                            // K8S5031: reported here
    [InNamespace("k5031")]
    public static class Reader;
}

/// <summary>What lives in no namespace needs a ClusterRole.</summary>
public static class K8S5032
{
    [Role("reader")]
    [Rule("get,list", "nodes")]                                                     // K8S5032: reported here
    [InNamespace("k5032")]
    public static class Reader;
}

/// <summary>A rule for named objects cannot create or delete all.</summary>
public static class K8S5033
{
    [Role("reader")]
    [Rule("get,create", "configmaps", ResourceNames = "shop")]                      // K8S5033: reported here
    [InNamespace("k5033")]
    public static class Reader;
}

/// <summary>A rule of a role must name verbs of requests.</summary>
public static class K8S5034
{
    [Role("reader")]
    [Rule("read", "pods")]                                                          // K8S5034: reported here
    [InNamespace("k5034")]
    public static class Reader;
}

/// <summary>A PersistentVolume of nothing, or of two things.</summary>
public static class K8S5040
{
    [PersistentVolume("k5040", "100Gi")]                                            // K8S5040: reported here
    public static class Archive;
}

/// <summary>A restart policy must fit what the workload is for.</summary>
public static class K8S6002
{
    [Job("migrate", RestartPolicy = RestartPolicy.Always)]                          // K8S6002: reported here
    [Container("migrate", "example/migrate:1.0")]
    [InNamespace("k6002")]
    public sealed class Migrate;
}

/// <summary>The fewest pods of an autoscaler may not be more than the most.</summary>
public static class K8S6003
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Resources(Cpu = "100m")]
    [HorizontalPodAutoscaler(10, 2, Cpu = 70)]                                      // K8S6003: reported here
    [InNamespace("k6003")]
    public sealed class Web;
}

/// <summary>A budget must let some pod go.</summary>
public static class K8S6004
{
    [Deployment("web", Replicas = 2)]
    [Container(Image = "example/web:1.0")]
    [PodDisruptionBudget(MinAvailable = 2)]                                         // K8S6004: reported here
    [InNamespace("k6004")]
    public sealed class Web;
}

/// <summary>Storage for one node does not serve several replicas.</summary>
public static class K8S6005
{
    [Deployment("orders", Replicas = 3)]
    [Container("orders", "example/orders:1.0")]
    [Mount("/data", typeof(OrdersData))]                                            // K8S6005: reported here
    [InNamespace("k6005")]
    public sealed class Orders;

    [PersistentVolumeClaim("10Gi")]
    [InNamespace("k6005")]
    public sealed class OrdersData;
}

/// <summary>An init container has no probes and hooks.</summary>
public static class K8S6006
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [InNamespace("k6006")]
    public sealed class Web
    {
        [InitContainer("proxy", "example/proxy:1.0")]
        [ReadinessProbe(Tcp = 15000)]                                               // K8S6006: reported here
        private sealed class Proxy;
    }
}

/// <summary>Only a rolling update has settings of one.</summary>
public static class K8S6014
{
    [Deployment("web", Strategy = DeploymentStrategy.Recreate)]
    [RollingUpdate(MaxUnavailable = 0)]                                             // K8S6014: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6014")]
    public sealed class Web;
}

/// <summary>A rolling update must be able to replace a pod.</summary>
public static class K8S6015
{
    [Deployment("web")]
    [RollingUpdate(MaxSurge = 0, MaxUnavailable = 0)]                               // K8S6015: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6015")]
    public sealed class Web;
}

/// <summary>A setting of a rolling update is one of its kind.</summary>
public static class K8S6016
{
    [Deployment("web")]
    [RollingUpdate(Partition = 2)]                                                  // K8S6016: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6016")]
    public sealed class Web;
}

/// <summary>A topology spread must be one that can be asked for.</summary>
public static class K8S6017
{
    [Deployment("web")]
    [TopologySpread("topology.kubernetes.io/zone", MaxSkew = 0)]                    // K8S6017: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6017")]
    public sealed class Web;
}

/// <summary>An affinity must be one that can be asked for.</summary>
public static class K8S6018
{
    [Deployment("web")]
    [NodeAffinity("example.com/disks", "2", "4", Operator = NodeSelectorOperator.Gt)]// K8S6018: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6018")]
    public sealed class Web;
}

/// <summary>A toleration must fit a taint.</summary>
public static class K8S6019
{
    [Deployment("web")]
    [Toleration("spot", Operator = TolerationOperator.Exists, Value = "true")]      // K8S6019: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6019")]
    public sealed class Web;
}

/// <summary>Replicas are left out where an autoscaler decides.</summary>
public static class K8S6020
{
    [Deployment("web", Replicas = 3)]                                               // K8S6020: reported here
    [Container(Image = "example/web:1.0")]
    [Resources(Cpu = "100m")]
    [HorizontalPodAutoscaler(3, 10, Cpu = 70)]
    [InNamespace("k6020")]
    public sealed class Web;
}

/// <summary>A hook sleeps no longer than the pod has to end.</summary>
public static class K8S6021
{
    [Deployment("web")]
    [PreStop(SleepSeconds = 60)]                                                    // K8S6021: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6021")]
    public sealed class Web;
}

/// <summary>A Job with indexes says how many.</summary>
public static class K8S6022
{
    [Job("split", CompletionMode = CompletionMode.Indexed, Parallelism = 3)]        // K8S6022: reported here
    [Container("split", "example/split:1.0")]
    [InNamespace("k6022")]
    public sealed class Split;
}

/// <summary>A host alias is a host name.</summary>
public static class K8S6023
{
    [Deployment("web")]
    [HostAlias("10.0.0.7", "legacy_db")]                                            // K8S6023: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6023")]
    public sealed class Web;
}

/// <summary>The names of an address are given once.</summary>
public static class K8S6024
{
    [Deployment("web")]
    [HostAlias("10.0.0.7", "legacy")]
    [HostAlias("10.0.0.7", "billing")]                                              // K8S6024: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6024")]
    public sealed class Web;
}

/// <summary>A pod on the network of its node should find Services.</summary>
public static class K8S6025
{
    [Deployment("web")]
    [PodOptions(HostNetwork = true)]                                                // K8S6025: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6025")]
    public sealed class Web;
}

/// <summary>What a pod shares must go together.</summary>
public static class K8S6026
{
    [Deployment("web")]
    [PodOptions(HostPID = true, ShareProcessNamespace = true)]                      // K8S6026: reported here
    [Container("web", "example/web:1.0")]
    public sealed class Web;
}

/// <summary>A privileged container can gain rights.</summary>
public static class K8S6027
{
    [Deployment("web")]
    [SecurityContext(Privileged = true, AllowPrivilegeEscalation = false)]          // K8S6027: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6027")]
    public sealed class Web;
}

/// <summary>A container that must not be root must not be user 0.</summary>
public static class K8S6028
{
    [Deployment("web")]
    [SecurityContext(RunAsNonRoot = true, RunAsUser = 0)]                           // K8S6028: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6028")]
    public sealed class Web;
}

/// <summary>A profile of the node has a name.</summary>
public static class K8S6029
{
    [Deployment("web")]
    [SecurityContext(SeccompProfile = SecurityProfileType.Localhost)]               // K8S6029: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6029")]
    public sealed class Web;
}

/// <summary>A variable must be of a field that there is.</summary>
public static class K8S6030
{
    [Deployment("web")]
    [EnvFromField("NODE_NAME", "spec.nodeNam")]                                     // K8S6030: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6030")]
    public sealed class Web;
}

/// <summary>A variable of a label should have a value.</summary>
public static class K8S6031
{
    [Deployment("web")]
    [Label("app", "web")]
    [Label("tier", "front")]
    [EnvFromField("TIER", "metadata.labels['teir']")]                               // K8S6031: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6031")]
    public sealed class Web;
}

/// <summary>A variable must be of an amount that there is.</summary>
public static class K8S6032
{
    [Deployment("web")]
    [EnvFromResource("MEMORY", "limits.memory", Divisor = "2Mi")]                   // K8S6032: reported here
    [Resources(MemoryLimit = "256Mi")]
    [Container("web", "example/web:1.0")]
    [InNamespace("k6032")]
    public sealed class Web;
}

/// <summary>A deadline to start must be longer than the cluster looks away.</summary>
public static class K8S6033
{
    [CronJob("report", "0 3 * * *", StartingDeadlineSeconds = 5)]                   // K8S6033: reported here
    [Container("report", "example/report:1.0")]
    [InNamespace("k6033")]
    public sealed class Report;
}

/// <summary>A time zone has a name.</summary>
public static class K8S6034
{
    [CronJob("report", "0 3 * * *", TimeZone = "Local")]                            // K8S6034: reported here
    [Container("report", "example/report:1.0")]
    [InNamespace("k6034")]
    public sealed class Report;
}

/// <summary>A pod has 1 to 3 name servers of its own.</summary>
public static class K8S6035
{
    [Deployment("web")]
    [PodOptions(DnsPolicy = DnsPolicy.None)]                                        // K8S6035: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6035")]
    public sealed class Web;
}

/// <summary>The number of a user or group is 0 or more.</summary>
public static class K8S6036
{
    [Deployment("web")]
    [SecurityContext(RunAsUser = -1)]                                               // K8S6036: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6036")]
    public sealed class Web;
}

/// <summary>A header is written as 'Name: value'.</summary>
public static class K8S6037
{
    [Deployment("web")]
    [ContainerPort(8080)]
    [LivenessProbe("/", Headers = ["X-Probe yes"])]                                 // K8S6037: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6037")]
    public sealed class Web;
}

/// <summary>A setting of the kernel is set once.</summary>
public static class K8S6038
{
    [Deployment("web")]
    [PodSecurityContext(Sysctls = ["net.core.somaxconn=1024", "net.core.somaxconn=2048"])]// K8S6038: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6038")]
    public sealed class Web;
}

/// <summary>A variable is of a container of the pod.</summary>
public static class K8S6039
{
    [Deployment("web")]
    [EnvFromResource("LIMIT", "limits.cpu", ContainerName = "wbe")]                 // K8S6039: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6039")]
    public sealed class Web;
}

/// <summary>A pod has no less than no time to end.</summary>
public static class K8S6040
{
    [Deployment("web")]
    [PodOptions(TerminationGracePeriodSeconds = -1)]                                // K8S6040: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6040")]
    public sealed class Web;
}

/// <summary>A metric of an autoscaler needs one target above 0.</summary>
public static class K8S6050
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Resources(Cpu = "100m")]
    [HorizontalPodAutoscaler(2, 10, Cpu = 0)]                                       // K8S6050: reported here
    [InNamespace("k6050")]
    public sealed class Web;
}

/// <summary>An autoscaler decides how many pods run.</summary>
public static class K8S6051
{
    [Deployment("web", Replicas = 3)]                                               // K8S6051: reported here
    [Container(Image = "example/web:1.0")]
    [Resources(Cpu = "100m")]
    [InNamespace("k6051")]
    public sealed class Web;

    [HorizontalPodAutoscaler(2, 10, Cpu = 70, For = typeof(Web))]
    [InNamespace("k6051")]
    public static class WebLoad;
}

/// <summary>A behaviour of an autoscaler has limits.</summary>
public static class K8S6052
{
    [Deployment("web")]
    [Container(Image = "example/web:1.0")]
    [Resources(Cpu = "100m")]
    [HorizontalPodAutoscaler(2, 10, Cpu = 70)]
    [ScaleDown(StabilizationWindowSeconds = 7200)]                                  // K8S6052: reported here
    [InNamespace("k6052")]
    public sealed class Web;
}

/// <summary>A budget has one limit.</summary>
public static class K8S6053
{
    [Deployment("web", Replicas = 3)]
    [Container(Image = "example/web:1.0")]
    [PodDisruptionBudget(MinAvailable = 1, MaxUnavailable = 1)]                     // K8S6053: reported here
    [InNamespace("k6053")]
    public sealed class Web;
}

/// <summary>A budget needs a limit.</summary>
public static class K8S6054
{
    [Deployment("web", Replicas = 3)]
    [Container(Image = "example/web:1.0")]
    [PodDisruptionBudget]                                                           // K8S6054: reported here
    [InNamespace("k6054")]
    public sealed class Web;
}

/// <summary>Pods that are to run for good, with an end.</summary>
public static class K8S6060
{
    [Deployment("web")]
    [PodOptions(ActiveDeadlineSeconds = 600)]                                       // K8S6060: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6060")]
    public sealed class Web;
}

/// <summary>A rule about failures of a Job that the API server refuses.</summary>
public static class K8S6061
{
    [Job("migrate", RestartPolicy = RestartPolicy.Never)]
    [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [0, 42])]                 // K8S6061: reported here
    [Container("migrate", "example/migrate:1.0")]
    [InNamespace("k6061")]
    public sealed class Migrate;
}

/// <summary>A setting of Linux on Windows, or the other way round.</summary>
public static class K8S6062
{
    [Deployment("web")]
    [PodOptions(Os = "windows")]
    [PodSecurityContext(RunAsUser = 1654)]                                          // K8S6062: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6062")]
    public sealed class Web;
}

/// <summary>A gate that holds nothing back.</summary>
public static class K8S6063
{
    [Pod("web")]
    [PodOptions(SchedulingGates = ["example.com/quota"], NodeName = "node-1")]      // K8S6063: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k6063")]
    public sealed class Web;
}

/// <summary>A variable that the cluster sets because of a Service, beside one that the app sets for itself.</summary>
public static class K8S6064
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Env("REDIS_HOST", "redis")]                                                    // K8S6064: reported here
    [InNamespace("k6064")]
    public sealed class Web;

    [Deployment("redis")]
    [Container("redis", "redis:8")]
    [ContainerPort(6379)]
    [Service("redis", 6379)]
    [InNamespace("k6064")]
    public sealed class Redis;
}

/// <summary>A setting of .NET that is beyond what the container may use.</summary>
public static class K8S6065
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Resources(Memory = "256Mi", MemoryLimit = "256Mi")]
    [Env("DOTNET_GCHeapHardLimit", "20000000")]                                     // K8S6065: reported here
    [InNamespace("k6065")]
    public sealed class Web;
}

/// <summary>A resource that no container can ask for.</summary>
public static class K8S6066
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Resources(Limits = ["gpu=1"])]                                                 // K8S6066: reported here
    [InNamespace("k6066")]
    public sealed class Web;
}

/// <summary>A resource that nodes cannot share out, asked for as if they could.</summary>
public static class K8S6067
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Resources(Requests = ["nvidia.com/gpu=1"])]                                    // K8S6067: reported here
    [InNamespace("k6067")]
    public sealed class Web;
}

/// <summary>A pod that asks for less than its containers do.</summary>
public static class K8S6068
{
    [Deployment("web")]
    [PodResources(Memory = "64Mi")]                                                 // K8S6068: reported here
    [Container("web", "example/web:1.0")]
    [Resources(Memory = "128Mi")]
    [InNamespace("k6068")]
    public sealed class Web;
}

/// <summary>A quota that the workloads of its namespace exceed.</summary>
public static class K8S6069
{
    [Namespace("k6069")]
    [ResourceQuota("k6069", Namespace = "k6069")]
    [Hard("requests.memory", "1Gi")]                                                // K8S6069: reported here
    public static class Quota;

    [Deployment("web", Namespace = "k6069", Replicas = 5)]
    [Container("web", "example/web:1.0")]
    [Resources(Memory = "256Mi")]
    public sealed class Web;
}

/// <summary>A file of a ConfigMap or Secret that stays as it was.</summary>
public static class K8S6070
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [Mount("/etc/web/app.conf", typeof(WebConfig), SubPath = "app.conf")]           // K8S6070: reported here
    [InNamespace("k6070")]
    public sealed class Web;

    [ConfigMap("web-config")]
    [InNamespace("k6070")]
    public static class WebConfig { [Key("app.conf")] public const string App = "a=b"; }
}

/// <summary>Options of a mount that exclude one another.</summary>
public static class K8S6071
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [EmptyDir("/work", MountPropagation = MountPropagation.Bidirectional)]          // K8S6071: reported here
    [InNamespace("k6071")]
    public sealed class Web;
}

/// <summary>A token that ends before it could be renewed.</summary>
public static class K8S6072
{
    [Deployment("web")]
    [Container("web", "example/web:1.0")]
    [ProjectedToken("/var/run/vault", "token", Audience = "vault", ExpirationSeconds = 60)] // K8S6072: reported here
    [InNamespace("k6072")]
    public sealed class Web;
}

/// <summary>A device mounted as a folder, or a folder used as a device.</summary>
public static class K8S6073
{
    [Deployment("db", Strategy = DeploymentStrategy.Recreate)]
    [Container("db", "example/db:1.0")]
    [Mount("/data", typeof(RawDisk))]                                               // K8S6073: reported here
    [InNamespace("k6073")]
    public sealed class Db;

    [PersistentVolumeClaim("10Gi", VolumeMode = VolumeMode.Block)]
    [InNamespace("k6073")]
    public sealed class RawDisk;
}

/// <summary>A kind of your own needs names that Kubernetes takes.</summary>
public static class K8S7030
{
    [CustomResourceDefinition("k7030", "v1")]                                       // K8S7030: reported here
    public sealed class Widget { public int Size { get; set; } }
}

/// <summary>Exactly one version of a kind must be the stored one.</summary>
public static class K8S7031
{
    [CustomResourceDefinition("k7031.example.com", "v1", Storage = false)]          // K8S7031: reported here
    public sealed class Widget { public int Size { get; set; } }
}

/// <summary>A version of a kind is declared once.</summary>
public static class K8S7032
{
    [CustomResourceDefinition("k7032.example.com", "v1", Storage = true)]
    public sealed class Widget { public int Size { get; set; } }

    [CustomResourceDefinition("k7032.example.com", "v1", Kind = "Widget")]          // K8S7032: reported here
    public sealed class OtherWidget { public int Length { get; set; } }
}

/// <summary>The default of a property must be valid.</summary>
public static class K8S7033
{
    [CustomResourceDefinition("k7033.example.com", "v1")]
    public sealed class Widget
    {
        [System.ComponentModel.DefaultValue(0)]                                     // K8S7033: reported here
        [System.ComponentModel.DataAnnotations.Range(1, 10)]
        public int Size { get; set; } = 1;
    }
}

/// <summary>A printer column must lead to a field.</summary>
public static class K8S7034
{
    [CustomResourceDefinition("k7034.example.com", "v1")]
    [PrinterColumn("Size", ".spec.sise")]                                           // K8S7034: reported here
    public sealed class Widget { public int Size { get; set; } }
}

/// <summary>The paths of a kind must be ones that Kubernetes takes.</summary>
public static class K8S7035
{
    [CustomResourceDefinition("k7035.example.com", "v1")]
    [Scale(".spec.replicas", ".spec.replicas")]                                     // K8S7035: reported here
    public sealed class Widget { public int Replicas { get; set; } }
}

/// <summary>A list type must fit the list.</summary>
public static class K8S7036
{
    [CustomResourceDefinition("k7036.example.com", "v1")]
    public sealed class Widget
    {
        [ListType(ListType.set)] public Part[] Parts { get; set; } = [];            // K8S7036: reported here
    }

    public sealed class Part { public required string Name { get; set; } }
}

/// <summary>A pattern must be a regular expression of Go.</summary>
public static class K8S7037
{
    [CustomResourceDefinition("k7037.example.com", "v1")]
    public sealed class Widget
    {
        [System.ComponentModel.DataAnnotations.RegularExpression("(?!x)[a-z]+")]    // K8S7037: reported here
        public string Name { get; set; } = "";
    }
}

/// <summary>A validation rule must name fields that there are.</summary>
public static class K8S7038
{
    [CustomResourceDefinition("k7038.example.com", "v1")]
    [ValidationRule("self.min <= self.maks")]                                       // K8S7038: reported here
    public sealed class Widget { public int Min { get; set; } public int Max { get; set; } }
}

/// <summary>The value of a secret does not belong into source.</summary>
public static class K8S8001
{
    [Secret("db-credentials", WriteValues = true)]
    [InNamespace("k8001")]
    public static class DbCredentials { public const string password = "hunter2"; } // K8S8001: reported here
}

/// <summary>A namespace that enforces a pod security level lets no other pods in.</summary>
public static class K8S8040
{
    [Namespace("k8040", Enforce = PodSecurityLevel.baseline)]
    public static class Enforcing;

    [Deployment("web")]
    [SecurityContext(Privileged = true)]                                            // K8S8040: reported here
    [Container("web", "example/web:1.0")]
    [InNamespace("k8040")]
    public sealed class Web;
}
// Policies, autoscalers, budgets, bindings and what else holds for the whole

[Deployment("web"), InNamespace("k3040"), Container(Image = "example/web:1.0")]
[NetworkPolicy]                                                                     // K8S3040: names cannot be resolved
[AllowTo(typeof(FarDatabase))]
public sealed class FindsNobody;

[Deployment("db"), InNamespace("k3040"), Container(Image = "example/db:1.0")]
public sealed class FarDatabase;

[Deployment("web"), InNamespace("k3041"), Container(Image = "example/web:1.0"), ContainerPort(8080)]
[NetworkPolicy]
[AllowFrom(Port = 80)]                                                              // K8S3041: the pods have 8080
public sealed class AllowsAnotherPort;

[Deployment("web"), InNamespace("k4050"), Container(Image = "example/web:1.0")]
[NetworkPolicy]
[AllowFrom("app=frnt")]                                                            // K8S4050: no pod has that label
public sealed class AllowsNobody;

[Deployment("web"), InNamespace("k3042"), Container(Image = "example/web:1.0"), Service(80)]
[Ingress("shop.example.com")]                                                       // K8S3042: the certificate is for another
[IngressTls("api-tls", "api.example.com")]
public sealed class WithoutCertificate;

[Deployment("web"), InNamespace("k3043"), Container(Image = "example/web:1.0"), Service(80), Ingress("k3043.example.com")]
public sealed class ServesTheHost;

[Deployment("web2"), InNamespace("k3043"), Container(Image = "example/web:1.0"), Service(80)]
[Ingress("k3043.example.com")]                                                      // K8S3043: the other serves it already
public sealed class ServesItToo;

[Deployment("web"), InNamespace("k3044"), Container(Image = "example/web:1.0"), Service(80), Ingress("k3044.example.com", Name = "shop")]
[Annotation("kubernetes.io/ingress.class", "nginx", Of = "shop")]                   // K8S3044: ClassName is its field
public sealed class ClassOfOld;

[Deployment("web"), InNamespace("k4051"), Container(Image = "example/web:1.0"), Service(80)]
[Ingress("k4051.example.com", TlsSecret = "nowhere-tls")]                           // K8S4051: nobody makes that Secret
public sealed class CertificateOfNobody;

[StatefulSet("db", ServiceName = "database")]                                       // K8S4052: no such Service
[InNamespace("k4052"), Container(Image = "example/db:1.0")]
public sealed class NamedByNobody;

[Deployment("web"), InNamespace("k4053"), Container(Image = "example/web:1.0")]
[PodOptions(PriorityClassName = "urgent")]                                              // K8S4053: no such class
public sealed class OfNoPriority;

[ClusterRole("k5050", AggregatedFrom = [])]                                         // K8S5050: of no role at all
public static class MadeOfNothing;

[ClusterRole("k5051", AggregatedFrom = ["example.com/aggregate=true"])]
[Rule("get", "pods")]                                                               // K8S5051: the cluster overwrites it
public static class RulesOverwritten;

[ClusterRoleBinding("k5052", ClusterRole = "view", ServiceAccount = "default")]     // K8S5052: of which namespace?
public static class AccountOfNowhere;

[Pod("web"), InNamespace("k5053"), Container(Image = "example/web:1.0")]
[PodOptions(Hostname = "web_1")]                                                    // K8S5053: '_' is not for host names
public sealed class HostNameIsNone;

[PriorityClass("k6080", 2000000000)]                                                // K8S6080: the system's own
public static class MoreThanImportant;

[PriorityClass("k6081-first", 10, GlobalDefault = true)]
public static class DefaultPriority;

[PriorityClass("k6081-second", 20, GlobalDefault = true)]                           // K8S6081: there is a default already
public static class AnotherDefault;

[Deployment("web"), InNamespace("k6082"), Container(Image = "example/web:1.0")]
[HorizontalPodAutoscaler("web-first", 2, 10)]
[HorizontalPodAutoscaler("web-second", 2, 20)]                                      // K8S6082: the two fight
public sealed class ScaledTwice;

[Deployment("web", Strategy = DeploymentStrategy.Recreate), InNamespace("k6083"), Container(Image = "example/web:1.0"), Mount("/data", typeof(SharedFiles))]
public sealed class UsesTheFiles;

[Deployment("api", Strategy = DeploymentStrategy.Recreate), InNamespace("k6083"), Container(Image = "example/api:1.0")]
[Mount("/data", typeof(SharedFiles))]                                               // K8S6083: the files are for one node
public sealed class UsesThemToo;

[PersistentVolumeClaim("1Gi"), InNamespace("k6083")]
public static class SharedFiles;

[Deployment("web", Replicas = 3), InNamespace("k6084"), Container(Image = "example/web:1.0")]
[PodDisruptionBudget("web-first", MaxUnavailable = 1)]
[PodDisruptionBudget("web-second", MaxUnavailable = 1)]                             // K8S6084: no pod can be evicted
public sealed class BudgetedTwice;

[Deployment("web"), InNamespace("k6085"), Container(Image = "example/web:1.0")]
[HorizontalPodAutoscaler(2, 10)]
[PodDisruptionBudget(MinAvailable = 2)]                                             // K8S6085: none may go at low load
public sealed class KeepsTheFewest;

[Deployment("web"), InNamespace("k6086"), Container(Image = "example/web:1.0")]
[HorizontalPodAutoscaler(2, 10, Cpu = 70)]                                          // K8S6086: of what nobody requests
public sealed class PercentOfNothing;

[Deployment("web"), InNamespace("k6087"), Container(Image = "example/web:1.0"), Resources(Cpu = "100m")]
[HorizontalPodAutoscaler(2, 10)]
[ContainerMetric("wep", "cpu", AverageUtilization = 60)]                            // K8S6087: it is called 'web'
public sealed class MetricOfNobody;

[CronJob("k6088", "0 3 * * *", TimeZone = "Europe/Viena"), InNamespace("k6088")]    // K8S6088: it is Vienna
[Container(Image = "example/report:1.0")]
public sealed class ZoneOfNowhere;

[Deployment("web"), InNamespace("k5089"), Container(Image = "example/web:1.0")]
[Env("HOST", "${HOST}")]                                                            // K8S5089: nobody puts a value in
public sealed class StillATemplate;

[Deployment("web"), InNamespace("k5091"), Container(Image = "example/web:1.0")]
[Label("app.kubernetes.io/verison", "1.0")]                                         // K8S5091: it is version
public sealed class LabelOfNobody;

[Deployment("web"), InNamespace("k6120"), Container(Image = "registry.example.com/web:1.0")]
[ImagePullSecret("k6120-registry")]
[ImagePullSecret("k6120-registry")]                                                 // K8S6120: it was named already
public sealed class PullsTwice;

[Deployment("web"), InNamespace("k6121"), Container(Image = "example/web:1.0")]
[Env("ASPNETCORE_HTTP_PORTS", "5000")]                                              // K8S6121: the container has 8080
[ContainerPort(8080)]
public sealed class ListensElsewhere;

[Deployment("web"), InNamespace("k6122"), Container(Image = "example/web:1.0"), Resources(Memory = "128Mi")]
public sealed class AsksForTheBeginning
{
    [InitContainer("migrate", "example/migrate:1.0")]
    [Resources(Memory = "1Gi")]                                                     // K8S6122: for good, not for seconds
    private sealed class Migrate;
}

[Deployment("web"), InNamespace("k6124"), Container(Image = "example/web:1.0")]
[SecurityContext(ReadOnlyRootFilesystem = true)]                                    // K8S6124: not even to /tmp
public sealed class NowhereToWrite;
