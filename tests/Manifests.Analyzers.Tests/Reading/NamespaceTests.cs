using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>The object's own namespace, else the class's, else the project's, else none.</summary>
public class NamespaceTests
{
    [Fact]
    public void WithoutAny_NoneIsWritten() => Assert.DoesNotContain("namespace", GeneratorRun.Of("[Manifests.Pod] class Web { }").Yaml("Pod"));

    [Fact]
    public void Defaults_HoldForTheProject() => Assert.Contains(
        "  namespace: shop\n",
        GeneratorRun.Of("""[assembly: Manifests.ManifestDefaults(Namespace = "shop")] [Manifests.Pod] class Web { }""").Yaml("Pod"));

    [Fact]
    public void Class_ComesBeforeDefaults_AndObjectBeforeClass()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestDefaults(Namespace = "a")]
            [Pod] [InNamespace("b")] [Service(80, Namespace = "c")] class Web { }
            """);

        Assert.Contains("  namespace: b\n", run.Yaml("Pod"));
        Assert.Contains("  namespace: c\n", run.Yaml("Service"));
    }

    [Fact]
    public void NamespaceByClass_IsThatClasssNamespace()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Namespace] static class WebShop { }
            [Pod] [InNamespace(typeof(WebShop))] class Web { }
            """);

        Assert.Contains("  namespace: web-shop\n", run.Yaml("Pod"));
        Assert.Equal("web-shop/web.pod.yaml", Assert.Single(run.Manifests, manifest => manifest.Kind == "Pod").Path);
    }

    [Fact]
    public void Namespace_HasNoNamespace() => Assert.Equal(
        "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    team: a\n",
        GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestDefaults(Namespace = "x")]
            [Namespace("shop")] [Label("team", "a")] [InNamespace("y")] static class Shop { }
            """).Yaml("Namespace"));
}
