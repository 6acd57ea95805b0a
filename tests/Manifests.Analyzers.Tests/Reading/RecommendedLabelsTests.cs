using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Kubernetes' recommended labels, where the project asks for them; never in a selector.</summary>
public class RecommendedLabelsTests
{
    [Fact]
    public void AreOnObjectsAndPods_AndInNoSelector() => Assert.Equal(
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: orders
          labels:
            app.kubernetes.io/name: orders
            app.kubernetes.io/version: "1.4"
            app.kubernetes.io/part-of: shop
            app.kubernetes.io/managed-by: manifests
        spec:
          selector:
            matchLabels:
              app: o
          template:
            metadata:
              labels:
                app: o
                app.kubernetes.io/name: orders
                app.kubernetes.io/version: "1.4"
                app.kubernetes.io/part-of: shop
                app.kubernetes.io/managed-by: manifests
            spec:
              containers:
                - name: orders
                  image: a/b

        """,
        GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestDefaults(RecommendedLabels = true, PartOf = "shop", Version = "1.4")]
            [Deployment] [Label("app", "o")] [Container(Image = "a/b")] class Orders { }
            """).Yaml("Deployment"));

    [Fact]
    public void DeclaredLabel_StaysAsItIs() => Assert.Contains(
        "  labels:\n    app.kubernetes.io/part-of: own\n",
        GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestDefaults(PartOf = "shop")]
            [Namespace] [Label("app.kubernetes.io/part-of", "own")] class Space { }
            """).Yaml("Namespace"));

    [Fact]
    public void WithoutAsking_ThereIsNone() => Assert.DoesNotContain("managed-by", GeneratorRun.Of("[Manifests.Deployment] class Web { }").Yaml("Deployment"));
}
