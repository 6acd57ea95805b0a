using System.Linq;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Every environment is written and checked in every build; what is meant for one comes on top of what is meant for all.</summary>
public class EnvironmentTests
{
    private const string Declared = """
        using Manifests;
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]

        """;

    [Fact]
    public void WhatIsTheSame_IsCarriedOnce_ForAllEnvironments()
    {
        var manifest = Assert.Single(GeneratorRun.Of(Declared + "[Pod] class Web { }").Manifests);

        Assert.Equal(["staging", "prod"], manifest.Environments);
    }

    [Fact]
    public void WithoutEnvironments_ThereIsNone() => Assert.Empty(Assert.Single(GeneratorRun.Of("[Manifests.Pod] class Web { }").Manifests).Environments);

    [Fact]
    public void ObjectForOneEnvironment_ComesOnTopOfTheSameWithout()
    {
        var run = GeneratorRun.Of(Declared + """
            [Deployment("web", Replicas = 2, MinReadySeconds = 5)] [Deployment("web", Replicas = 6, Environment = "prod")] class Web { }
            """);

        Assert.Contains("  replicas: 2\n  minReadySeconds: 5\n", Yaml(run, "staging", "Deployment"));
        Assert.Contains("  replicas: 6\n  minReadySeconds: 5\n", Yaml(run, "prod", "Deployment"));
    }

    [Fact]
    public void WithoutAName_ItIsMeantForTheOnlyOneOfItsKind() => Assert.Contains(
        "  name: shop\nspec:\n  replicas: 6\n",
        Yaml(GeneratorRun.Of(Declared + """[Deployment("shop", Replicas = 2)] [Deployment(Replicas = 6, Environment = "prod")] class Web { }"""), "prod", "Deployment"));

    [Fact]
    public void Parts_AreToldApartByTheirKeys()
    {
        var run = GeneratorRun.Of(Declared + """
            [Pod] [Env("A", "1")] [Env("B", "2")] [Env("B", "3", Environment = "prod")] [Env("C", "4", Environment = "prod")]
            [Label("app", "web")] [Label("app", "web-prod", Environment = "prod")] [Container(Image = "a:1")] [Container(Image = "a:2", Environment = "prod")] class Web { }
            """);

        Assert.Contains("image: a:1\n      env:\n        - name: A\n          value: \"1\"\n        - name: B\n          value: \"2\"\n", Yaml(run, "staging", "Pod"));
        Assert.DoesNotContain("name: C", Yaml(run, "staging", "Pod"));
        Assert.Contains("image: a:2\n      env:\n        - name: A\n          value: \"1\"\n        - name: B\n          value: \"3\"\n        - name: C\n          value: \"4\"\n", Yaml(run, "prod", "Pod"));
        Assert.Contains("app: web-prod\n", Yaml(run, "prod", "Pod"));
    }

    [Fact]
    public void ObjectOfOneEnvironment_IsInNoOther()
    {
        var run = GeneratorRun.Of(Declared + """[Pod] [Service(80, Environment = "prod")] class Web { }""");

        Assert.Equal(["prod"], Assert.Single(run.Manifests, manifest => manifest.Kind == "Service").Environments);
    }

    [Fact]
    public void NamespacesOfTheProject_MayDiffer()
    {
        var run = GeneratorRun.Of(Declared + """
            [assembly: ManifestDefaults(Namespace = "shop")]
            [assembly: ManifestDefaults(Namespace = "shop-prod", Environment = "prod")]
            [Pod] class Web { }
            [Service("front", 80, For = typeof(Web))] class Front { }
            """);

        Assert.Contains("namespace: shop\n", Yaml(run, "staging", "Service"));
        Assert.Contains("namespace: shop-prod\n", Yaml(run, "prod", "Service"));
    }

    [Fact]
    public Task MistakeInOneEnvironment_SaysInWhich() => RuleVerifier.Reports(
        "K8S3001",
        "Service 'web' leads to port 8081, but Pod 'web' declares only 8080; did you mean '8080'? (in environment 'prod')",
        """
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]
        [Pod] [ContainerPort(8080)] [Service(80, TargetPort = 8080)] [Service(80, TargetPort = {|#0:8081|}, Environment = "prod")] class Web { }
        """);

    [Fact]
    public Task MistakeInEveryEnvironment_IsSaidOnce() => RuleVerifier.Reports(
        "K8S3001",
        "Service 'web' leads to port 8081, but Pod 'web' declares only 8080; did you mean '8080'?",
        """
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]
        [Pod] [ContainerPort(8080)] [Service(80, TargetPort = {|#0:8081|})] class Web { }
        """);

    [Fact]
    public Task MistakeInHowAnAttributeOfOneEnvironmentIsUsed_SaysInWhich() => RuleVerifier.Reports(
        "K8S2005",
        "'app=(x' is no label selector: a comma is expected before '(x' (in environment 'prod')",
        """
        [assembly: ManifestEnvironment("staging")]
        [assembly: ManifestEnvironment("prod")]
        [Pod] [Service(80)] [Service(80, Selector = {|#0:"app=(x"|}, Environment = "prod")] class Web { }
        """);

    private static string Yaml(GeneratorRun run, string environment, string kind) =>
        Assert.Single(run.Manifests, manifest => manifest.Kind == kind && manifest.Environments.Contains(environment)).Yaml;
}
