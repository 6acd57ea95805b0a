using System.Linq;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Services without ports, and addresses of Services.</summary>
public class ServiceTests
{
    [Fact]
    public void ExternalName_HasNeitherSelectorNorPorts()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Service("db", ExternalName = "db.example.com")] [Deployment] class Web { }
            """);

        Assert.Contains("spec:\n  type: ExternalName\n  externalName: db.example.com\n", run.Yaml("Service"));
        Assert.DoesNotContain("selector", run.Yaml("Service"));
    }

    [Fact]
    public void ServiceOf_IsTheAddress_WithTheServicesNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Env("CATALOG_URL", ServiceOf = typeof(Catalog))] class Web { }
            [Service(80)] [InNamespace("shop")] class Catalog { }
            """);

        Assert.Contains("            - name: CATALOG_URL\n              value: http://catalog.shop.svc:80\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ServiceOf_WithoutNamespace_IsTheBareName()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Env("CATALOG_URL", ServiceOf = typeof(Catalog))] class Web { }
            [Service(443)] class Catalog { }
            """);

        Assert.Contains("              value: https://catalog:443\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ServicePort_ChoosesByName()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Env("CATALOG_URL", ServiceOf = typeof(Catalog), ServicePort = "https")] class Web { }
            [Service(80, PortName = "web")] [ServicePort(8443, Name = "https")] class Catalog { }
            """);

        Assert.Contains("              value: https://catalog:8443\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ServicePort_ChoosesByNumber()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Env("CATALOG_URL", ServiceOf = typeof(Catalog), ServicePort = 9090)] class Web { }
            [Service(80, PortName = "web")] [ServicePort(9090, Name = "metrics")] class Catalog { }
            """);

        Assert.Contains("              value: http://catalog:9090\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ServiceOf_OfSeveral_IsTheWorkloads()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Env("CATALOG_URL", ServiceOf = typeof(Catalog))] class Web { }
            [Deployment] [Service("a-metrics", 9090)] [Service("catalog", 80)] class Catalog { }
            """);

        Assert.Contains("value: http://catalog:80\n", run.Manifests.Single(manifest => manifest.Kind == "Deployment" && manifest.Name == "web").Yaml);
    }

    [Fact]
    public void ServiceOf_ForAnotherClass_HasThatClasssNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [InNamespace("shop")] [Env("DB", ServiceOf = typeof(DatabaseService))] class Web { }
            [Service("db", 5432, For = typeof(Database))] class DatabaseService { }
            [Pod] [InNamespace("data")] class Database { }
            """);

        Assert.Contains("              value: http://db.data.svc:5432\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ServiceOf_InANestedContainer_IsTheAddress()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] class Web { [Container("side", "example/side:1.0")] [Env("CATALOG_URL", ServiceOf = typeof(Catalog))] class Side { } }
            [Service(80)] class Catalog { }
            """);

        Assert.Contains("              value: http://catalog:80\n", run.Yaml("Deployment"));
    }
}
