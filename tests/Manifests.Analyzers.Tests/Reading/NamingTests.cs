using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>A name left out is the class's in kebab-case; a container's is its workload's.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("Orders", "orders")]
    [InlineData("OrdersApi", "orders-api")]
    [InlineData("HTTPServer2", "http-server2")]
    [InlineData("K8sAgent", "k8s-agent")]
    [InlineData("Web_Front", "web-front")]
    [InlineData("_Hidden", "hidden")]
    [InlineData("ABC", "abc")]
    [InlineData("already", "already")]
    [InlineData("Café", "café")]
    public void KebabCase_FollowsTheWordsOfTheName(string name, string expected) => Assert.Equal(expected, TypeNames.KebabCase(name));

    [Fact]
    public void NamesLeftOut_AreTheClasss()
    {
        var run = GeneratorRun.Of("[Manifests.Deployment] [Manifests.Service(80)] class OrdersApi { }");

        Assert.Equal(["orders-api", "orders-api"], run.Manifests.Select(manifest => manifest.Name));
        Assert.Contains("    - name: orders-api\n", run.Yaml("Deployment"));
    }

    [Fact]
    public void ContainerWithoutName_IsCalledAsItsWorkload() =>
        Assert.Contains("- name: front\n", GeneratorRun.Of("""[Manifests.Pod("front")] [Manifests.Container(Image = "a/b")] class Web { }""").Yaml("Pod"));

    [Fact]
    public void NestedContainerWithoutName_IsCalledAsItsClass()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Pod] [Container(Image = "a/web")]
            class Web { [Container(Image = "a/proxy")] [ContainerPort(15000)] class EdgeProxy { } }
            """).Yaml("Pod");

        Assert.Contains("""
              containers:
                - name: web
                  image: a/web
                - name: edge-proxy
                  image: a/proxy
                  ports:
                    - containerPort: 15000

            """, yaml);
    }

    [Fact]
    public void ContainerWithoutImage_GetsTheImageOfTheBuild() =>
        Assert.Contains("image: $(ManifestsImage)\n", GeneratorRun.Of("[Manifests.Pod] class Web { }").Yaml("Pod"));

    [Fact]
    public void NestedClassThatMakesObjects_IsAnAppOfItsOwn()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Pod] [Container(Image = "a/web")]
            class Web { [Pod] [Container(Image = "a/other")] class Other { } }
            """);

        Assert.Equal(["other", "web"], run.Manifests.Select(manifest => manifest.Name).Order());
        Assert.All(run.Manifests, manifest => Assert.Single(manifest.Yaml.Split('\n'), line => line.Contains("image:")));
    }

    [Fact]
    public void Of_WithAKind_IsThatOneAmongOthersOfItsName()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Container(Image = "a/b")] [ContainerPort(80)] [Service(80)] [Ingress("a.example.com")]
            [Annotation("example.com/rewrite", "/", Of = "Ingress/web")] [Label("tier", "edge", Of = "Service/web")] class Web { }
            """);

        Assert.Contains("  annotations:\n    example.com/rewrite: /\n", run.Yaml("Ingress"));
        Assert.Contains("  labels:\n    tier: edge\n", run.Yaml("Service"));
        Assert.DoesNotContain("annotations", run.Yaml("Deployment") + run.Yaml("Service"));
        Assert.DoesNotContain("tier", run.Yaml("Deployment") + run.Yaml("Ingress"));
    }
}
