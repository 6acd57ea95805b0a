using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>NetworkPolicies: whom they restrict, and whom they allow.</summary>
public class NetworkPolicyTests
{
    [Fact]
    public void Alone_RestrictsIngressToTheClasssPods()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "web")] [NetworkPolicy] class Web { }
            """);

        Assert.Contains("spec:\n  podSelector:\n    matchLabels:\n      app: web\n  policyTypes:\n    - Ingress\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void AllowFromType_BringsLabelsAndNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "web")] [InNamespace("front")] class Web { }
            [Pod] [NetworkPolicy] [AllowFrom(typeof(Web), Port = "http")] [InNamespace("shop")] class Api { }
            """);

        Assert.Contains("  ingress:\n    - from:\n        - podSelector:\n            matchLabels:\n              app: web\n          namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: front\n      ports:\n        - port: http\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void AllowFromType_InTheSameNamespace_NamesNone()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] class Web { }
            [Pod] [NetworkPolicy] [AllowFrom(typeof(Web))] class Api { }
            """);

        Assert.Contains("    - from:\n        - podSelector:\n            matchLabels:\n              app.kubernetes.io/name: web\n", run.Yaml("NetworkPolicy"));
        Assert.DoesNotContain("namespaceSelector", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void AllowTo_RestrictsEgress()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [NetworkPolicy] [AllowTo("app=db", Namespace = "data", Port = 5432)] [AllowTo(Cidr = "10.0.0.0/8")] class Web { }
            """);

        Assert.Contains("  policyTypes:\n    - Egress\n  egress:\n    - to:\n        - podSelector:\n            matchLabels:\n              app: db\n          namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: data\n      ports:\n        - port: 5432\n    - to:\n        - ipBlock:\n            cidr: 10.0.0.0/8\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void AllowFrom_WithoutAnybody_AllowsAll()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [NetworkPolicy] [AllowFrom(Port = 80)] class Web { }
            """);

        Assert.Contains("  ingress:\n    - ports:\n        - port: 80\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void WithoutWorkload_EveryPodIsRestricted()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [NetworkPolicy] class Closed { }
            """);

        Assert.Contains("  podSelector: {}\n  policyTypes:\n    - Ingress\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void NamespacesByTheirLabels_StandBesideThePods()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [NetworkPolicy] [AllowFrom("app=web", NamespaceSelector = "team in (shop,web)")] [AllowFrom(NamespaceSelector = "")] class Api { }
            """);

        Assert.Contains("    - from:\n        - podSelector:\n            matchLabels:\n              app: web\n          namespaceSelector:\n            matchExpressions:\n              - key: team\n                operator: In\n                values:\n                  - shop\n                  - web\n", run.Yaml("NetworkPolicy"));
        Assert.Contains("    - from:\n        - namespaceSelector: {}\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void EmptySelector_IsEveryPodOfTheNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [NetworkPolicy] [AllowFrom("")] class Api { }
            """);

        Assert.Contains("  ingress:\n    - from:\n        - podSelector: {}\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void NamespaceSelector_TakesThePlaceOfTheClasssNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "web")] [InNamespace("front")] class Web { }
            [Pod] [NetworkPolicy] [AllowFrom(typeof(Web), NamespaceSelector = "team=shop")] [InNamespace("shop")] class Api { }
            """);

        Assert.Contains("          namespaceSelector:\n            matchLabels:\n              team: shop\n", run.Yaml("NetworkPolicy"));
    }

    [Fact]
    public void AllowDns_OpensPort53()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [NetworkPolicy(AllowDns = true)] class Api { }
            """);

        Assert.Contains("  policyTypes:\n    - Egress\n", run.Yaml("NetworkPolicy"));
        Assert.Contains("  egress:\n    - ports:\n        - port: 53\n          protocol: UDP\n        - port: 53\n          protocol: TCP\n", run.Yaml("NetworkPolicy"));
    }
}
