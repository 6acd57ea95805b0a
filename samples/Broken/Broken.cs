// Every mistake that the rules know, one class or two each. The comment behind a line says what is reported there; docs/rules has a page for each.
// Nothing here builds, on purpose. Each app is in a namespace of its own, so that one mistake does not become another's.
using Manifests;

[assembly: ManifestEnvironment("prod")]

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
[Container(Image = "example/web:1.0", Command = new[] { "dotnet Web.dll --verbose" })] // K8S6013: one word of three
public sealed class CommandInOneWord;
