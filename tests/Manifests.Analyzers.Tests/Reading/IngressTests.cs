using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Ingresses: the backends behind the paths, hosts, certificates.</summary>
public class IngressTests
{
    [Fact]
    public void Backend_IsTheClasssService_ByTheNameOfItsFirstPort()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80, PortName = "http")] [Ingress("shop.example.com", Path = "/web", ClassName = "nginx", TlsSecret = "shop-tls")] class Web { }
            """);

        Assert.Contains("spec:\n  ingressClassName: nginx\n  tls:\n    - hosts:\n        - shop.example.com\n      secretName: shop-tls\n  rules:\n    - host: shop.example.com\n      http:\n        paths:\n          - path: /web\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  name: http\n", run.Yaml("Ingress"));
    }

    [Fact]
    public void WithoutHost_AllRequestsAreLed()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80)] [Ingress] class Web { }
            """);

        Assert.Contains("  rules:\n    - http:\n        paths:\n          - path: /\n            pathType: Prefix\n            backend:\n              service:\n                name: web\n                port:\n                  number: 80\n", run.Yaml("Ingress"));
    }

    [Fact]
    public void Paths_OfOneHost_AreOneRule_AndLeadToOtherClasses()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80)] [Ingress("a.example.com")] [IngressPath("/api", Service = typeof(Api), PathType = PathType.Exact)] [IngressPath("/", Host = "b.example.com")] class Web { }
            [Service(8080)] class Api { }
            """);

        Assert.Contains("          - path: /api\n            pathType: Exact\n            backend:\n              service:\n                name: api\n                port:\n                  number: 8080\n    - host: b.example.com\n", run.Yaml("Ingress"));
        Assert.Equal(2, run.Yaml("Ingress").Split("host: ").Length - 1);
    }

    [Fact]
    public void DefaultBackend_Alone_HasNoRules()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Ingress(DefaultBackend = typeof(Web), DefaultBackendPort = "http")] class Door { }
            [Deployment] [Service(80, PortName = "http")] class Web { }
            """);

        Assert.Contains("spec:\n  defaultBackend:\n    service:\n      name: web\n      port:\n        name: http\n", run.Yaml("Ingress"));
        Assert.DoesNotContain("rules", run.Yaml("Ingress"));
    }

    [Fact]
    public void Annotation_OfItsName_IsItsOwn()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80)] [Ingress("a.example.com", Name = "door")] [Annotation("a/b", "c", Of = "door")] class Web { }
            """);

        Assert.Contains("  name: door\n  annotations:\n    a/b: c\n", run.Yaml("Ingress"));
        Assert.DoesNotContain("a/b", run.Yaml("Deployment"));
    }

    [Fact]
    public void ResourceInPlaceOfAService_IsTheBackend()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Ingress("a.example.com", Path = "/assets", Resource = "k8s.example.com/StorageBucket/assets", DefaultBackendResource = "Bucket/rest")] [IngressPath("/more", Resource = "x.example.com/Bucket/more")] class Files { }
            """);
        var yaml = run.Yaml("Ingress");

        Assert.Contains("  defaultBackend:\n    resource:\n      kind: Bucket\n      name: rest\n", yaml);
        Assert.Contains("              resource:\n                kind: StorageBucket\n                name: assets\n                apiGroup: k8s.example.com\n", yaml);
        Assert.Contains("                kind: Bucket\n                name: more\n                apiGroup: x.example.com\n", yaml);
    }

    [Fact]
    public void CertificatesOfTheirOwn_LeaveTheRestToTheIngresss()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80)] [Ingress("shop.example.com", TlsSecret = "shop-tls")] [IngressPath("/", Host = "api.example.com")] [IngressTls("api-tls", "api.example.com")] class Web { }
            """);

        Assert.Contains("  tls:\n    - hosts:\n        - shop.example.com\n      secretName: shop-tls\n    - hosts:\n        - api.example.com\n      secretName: api-tls\n", run.Yaml("Ingress"));
    }
}
