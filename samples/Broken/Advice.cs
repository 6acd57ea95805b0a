// What is off unless configured, and works as it is: advice about what is around an object. .editorconfig turns these on here.
using Manifests;

[assembly: ExternalObject("IngressClass", "nginx")]

namespace Broken;

[Namespace("k4074")]
public static class TheNamespace;

[Deployment("web", Namespace = "k4047")]                                            // K8S4074: 'k4074' was meant
[Container(Image = "example/web:1.0")]
public sealed class InNoNamespace;

[Deployment("web"), InNamespace("k4074"), Label("app", "web"), Container(Image = "example/web:1.0")]
[Service("web", 80)]
[Service("front", 80)]                                                              // K8S2011: 'web' is the same
public sealed class TwoNames;

[Deployment("proxy", Replicas = 3), InNamespace("k4074"), Container(Image = "example/proxy:1.0")]
[ContainerPort(8080, HostPort = 3049)]                                              // K8S3049: three nodes, and one more
public sealed class OnThreeNodes;

[Ingress("k4070.example.com", Service = typeof(TwoNames), ClassName = "ngnix")]     // K8S4070: 'nginx' was meant
[InNamespace("k4074")]
public sealed class OfNoClass;

[ConfigMap("options", Namespace = "k4074")]                                         // K8S4071: nobody reads it
public static class Unread { public const string LOG_LEVEL = "info"; }

[PersistentVolumeClaim("10Gi", Namespace = "k4074", StorageClass = "fast")]         // K8S4072: nobody makes that class
public static class OfNoStorageClass;

[Role("pod-reader", Namespace = "k4074"), Rule("get,list,watch", "pods")]           // K8S4075: nobody is given it
public static class OfNobody;

public static class TwoPeers
{
    [Manifest]
    public static k8s.Models.V1NetworkPolicy Web => new()
    {
        Metadata = new() { Name = "web", NamespaceProperty = "k4074" },
        Spec = new()
        {
            PodSelector = Labelled("app", "web"),
            Ingress =
            [
                new()
                {
                    FromProperty =
                    [
                        new() { PodSelector = Labelled("app", "web") },
                        new() { NamespaceSelector = Labelled("team", "shop") },     // K8S3048: from pods of these namespaces?
                    ],
                },
            ],
        },
    };

    private static k8s.Models.V1LabelSelector Labelled(string key, string value) => new() { MatchLabels = new System.Collections.Generic.Dictionary<string, string> { [key] = value } };
}

public static class UnmountedVolume
{
    [Manifest]
    public static k8s.Models.V1Pod Web => new()
    {
        Metadata = new() { Name = "cached", NamespaceProperty = "k4074" },
        Spec = new()
        {
            Volumes = [new() { Name = "cache", EmptyDir = new() }],                 // K8S4073: no container mounts it
            Containers = [new() { Name = "web", Image = "example/web:1.0" }],
        },
    };
}
