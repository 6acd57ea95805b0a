using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Which labels pods get, and by which of them others select.</summary>
public class SelectorTests
{
    [Fact]
    public void App_IsTheSelectorLabel_OtherLabelsAreNot()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "shop")] [Label("version", "3")] [Service(80)] class Web { }
            """);

        Assert.Contains("  selector:\n    matchLabels:\n      app: shop\n  template:\n    metadata:\n      labels:\n        app: shop\n        version: \"3\"\n", run.Yaml("Deployment"));
        Assert.Contains("  selector:\n    app: shop\n  ports:\n", run.Yaml("Service"));
    }

    [Fact]
    public void WithoutSelectorLabel_TheNameIsAddedAndUsed()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment("front")] [Label("tier", "web")] [Service(80)] class Web { }
            """);

        Assert.Contains("      labels:\n        tier: web\n        app.kubernetes.io/name: front\n", run.Yaml("Deployment"));
        Assert.Contains("matchLabels:\n      app.kubernetes.io/name: front\n", run.Yaml("Deployment"));
        Assert.Contains("selector:\n    app.kubernetes.io/name: front\n", run.Yaml("Service"));
    }

    [Fact]
    public void OwnSelector_ComesBeforeTheClasss()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment(Selector = "app=web,tier in (b,a),!canary")] [Label("app", "web")] [Label("tier", "a")]
            [Service(80, Selector = "tier=a")] class Web { }
            """);

        Assert.Contains("  selector:\n    tier: a\n", run.Yaml("Service"));
        Assert.Contains("""
              selector:
                matchLabels:
                  app: web
                matchExpressions:
                  - key: tier
                    operator: In
                    values:
                      - a
                      - b
                  - key: canary
                    operator: DoesNotExist

            """, run.Yaml("Deployment"));
    }

    [Fact]
    public void For_BringsLabelsAndNamespaceOfTheOtherClass()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Deployment("db")] [InNamespace("data")] class Database { }
            [Service("db", 5432, For = typeof(Database), Headless = true)] static class DatabaseService { }
            """).Yaml("Service");

        Assert.Equal("""
            apiVersion: v1
            kind: Service
            metadata:
              name: db
              namespace: data
            spec:
              clusterIP: None
              selector:
                app.kubernetes.io/name: db
              ports:
                - port: 5432

            """, yaml);
    }

    [Fact]
    public void For_MayGoRoundInCircles()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [Service(80, For = typeof(B))] class A { }
            [Pod] [Service(80, For = typeof(A))] class B { }
            [Pod] [Service(80, For = typeof(C))] class C { }
            """);

        Assert.Equal(6, run.Manifests.Length);
    }

    [Fact]
    public void For_ReachesClassesOfOtherProjects_ThroughTheirIndex()
    {
        var library = GeneratorRun.Of(GeneratorRun.Compile(["""
            namespace Data { [Manifests.Deployment("db")] [Manifests.InNamespace("data")] [Manifests.Label("app", "pg")] public class Database { } }
            """], name: "Library"));
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Output.Emit(image).Success);
        var reference = Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray());

        var yaml = GeneratorRun.Of("""[Manifests.Service("db", 5432, For = typeof(Data.Database))] class DatabaseService { }""", reference).Yaml("Service");

        Assert.Contains("namespace: data\n", yaml);
        Assert.Contains("selector:\n    app: pg\n", yaml);
    }

    [Fact]
    public void Of_TellsSeveralObjectsOfOneKindApart()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [Service("web", 80)] [Service("metrics", 9090)]
            [ServicePort(443, Name = "https", Of = "web")] [Label("scrape", "true", Of = "metrics")] class Web { }
            """);

        var web = Assert.Single(run.Manifests, manifest => manifest.Name == "web" && manifest.Kind == "Service").Yaml;
        var metrics = Assert.Single(run.Manifests, manifest => manifest.Name == "metrics").Yaml;
        Assert.Contains("port: 443", web);
        Assert.DoesNotContain("443", metrics);
        Assert.Contains("labels:\n    scrape: \"true\"\n", metrics);
        Assert.DoesNotContain("scrape", web);
    }

    [Fact]
    public void SeveralServicePorts_GetTheNamesOfTheContainersPorts()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [ContainerPort(8080, Name = "http")] [ContainerPort(9090, Name = "metrics")]
            [Service(80, TargetPort = "http")] [ServicePort(9090)] class Web { }
            """).Yaml("Service");

        Assert.Contains("    - name: http\n      port: 80\n      targetPort: http\n    - name: metrics\n      port: 9090\n", yaml);
    }

    [Fact]
    public void HttpProbeWithoutPort_AsksTheFirstPort()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Pod] [ContainerPort(8080, Name = "http")] [LivenessProbe("/healthz")] [ReadinessProbe(Tcp = 8080)] class Web { }
            """).Yaml("Pod");

        Assert.Contains("      livenessProbe:\n        httpGet:\n          path: /healthz\n          port: http\n", yaml);
        Assert.Contains("      readinessProbe:\n        tcpSocket:\n          port: 8080\n", yaml);
    }
}
