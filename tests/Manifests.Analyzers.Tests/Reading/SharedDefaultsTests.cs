using System.Linq;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Attributes on the assembly hold for every class, beneath what the class says.</summary>
public class SharedDefaultsTests
{
    [Fact]
    public void LabelsAndAnnotations_AreEverywhere_AndTheClassWins()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: Label("team", "checkout")]
            [assembly: Annotation("example.com/owner", "a")]
            [Pod] [Container(Image = "a/b")] [Label("team", "orders")] class Orders { }
            [Namespace] class Space { }
            """);

        Assert.Contains("    team: orders\n", run.Yaml("Pod"));
        Assert.DoesNotContain("checkout", run.Yaml("Pod"));
        Assert.Contains("    example.com/owner: a\n", run.Yaml("Pod"));
        Assert.Contains("    team: checkout\n", run.Yaml("Namespace"));
    }

    [Fact]
    public void LabelsAndAnnotations_AreThoseOfEveryObject_AndOfItsPods_AndOfNoSelector()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: Label("team", "checkout")]
            [assembly: Annotation("example.com/owner", "a")]
            [Deployment] [Container(Image = "a/b")] [Service(80)] class Web { }
            [Deployment] [Container(Image = "a/b")] [Label("team", "orders")] class Orders { }
            """);

        Assert.Contains("metadata:\n  name: web\n  labels:\n    team: checkout\n  annotations:\n    example.com/owner: a\n", run.Yaml("Service"));
        Assert.DoesNotContain("team: checkout", run.Yaml("Service")[run.Yaml("Service").IndexOf("spec:", System.StringComparison.Ordinal)..]);
        Assert.Equal(["orders", "orders"], Teams("orders"));
        Assert.Equal(["checkout", "checkout"], Teams("web"));

        // The Deployment's own and its pods'.
        string[] Teams(string name) => [.. run.Manifests.Single(manifest => manifest.Kind == "Deployment" && manifest.Name == name).Yaml.Split('\n').Where(line => line.Contains("team:", System.StringComparison.Ordinal)).Select(line => line.Split(": ")[1])];
    }

    [Fact]
    public void Resources_AreMergedOptionByOption_AndReachEveryContainer() => Assert.Equal(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app.kubernetes.io/name: web
        spec:
          containers:
            - name: web
              image: a/web
              env:
                - name: TZ
                  value: UTC
              resources:
                requests:
                  cpu: 100m
                  memory: 512Mi
            - name: proxy
              image: a/proxy
              env:
                - name: TZ
                  value: UTC
              resources:
                requests:
                  cpu: 100m
                  memory: 128Mi

        """,
        GeneratorRun.Of("""
            using Manifests;
            [assembly: Resources(Cpu = "100m", Memory = "128Mi")]
            [assembly: Env("TZ", "UTC")]
            [Pod] [Container(Image = "a/web")] [Resources(Memory = "512Mi")] class Web { [Container(Image = "a/proxy")] class Proxy { } }
            """).Yaml("Pod"));

    [Fact]
    public void Security_IsThatOfEveryPod()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: Hardened]
            [assembly: PodSecurityContext(RunAsUser = 1654)]
            [assembly: SecurityContext(Privileged = false)]
            [Deployment] [Container(Image = "a/web")] [PodSecurityContext(RunAsUser = 7)] class Web { }
            [Job] [Container(Image = "a/job")] class Migrate { }
            """);

        Assert.Contains("runAsUser: 7\n", run.Yaml("Deployment"));
        Assert.Contains("runAsUser: 1654\n", run.Yaml("Job"));
        Assert.All(new[] { "Deployment", "Job" }, kind => Assert.Contains("readOnlyRootFilesystem: true\n", run.Yaml(kind)));
        Assert.All(new[] { "Deployment", "Job" }, kind => Assert.Contains("privileged: false\n", run.Yaml(kind)));
    }

    [Fact]
    public void AttributeOfTheAssembly_ComesOnTopOfThePresetsThatItUses()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: Use(typeof(Team))]
            [assembly: Label("tier", "gold")]
            [Preset] [Label("team", "checkout")] [Label("tier", "iron")] static class Team { }
            [Pod] [Container(Image = "a/b")] class Orders { }
            """);

        Assert.Contains("    team: checkout\n", run.Yaml("Pod"));
        Assert.Contains("    tier: gold\n", run.Yaml("Pod"));
    }

    [Fact]
    public void OneOfAnEnvironment_HoldsThere()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestEnvironment("staging")]
            [assembly: ManifestEnvironment("prod")]
            [assembly: Resources(Memory = "64Mi")]
            [assembly: Resources(Memory = "1Gi", Environment = "prod")]
            [Pod] [Container(Image = "a/b")] class Orders { }
            """);

        Assert.Contains("memory: 64Mi\n", run.Manifests.Single(manifest => manifest.Environments.Contains("staging")).Yaml);
        Assert.Contains("memory: 1Gi\n", run.Manifests.Single(manifest => manifest.Environments.Contains("prod")).Yaml);
    }

    [Fact]
    public void ChangeOnTheAssembly_ReachesEveryClass()
    {
        const string Classes = "using Manifests; [Pod] [Container(Image = \"a/b\")] class Orders { }";
        var before = GeneratorRun.Compile(["using Manifests; [assembly: Label(\"team\", \"a\")]", Classes]);
        var driver = GeneratorRun.NewDriver(before).RunGenerators(before);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees.First(), GeneratorRun.Parse("using Manifests; [assembly: Label(\"team\", \"b\")]", "/src/File0.cs"));

        var result = driver.RunGenerators(after).GetRunResult();

        Assert.Contains(result.GeneratedTrees, tree => tree.ToString().Contains("team: b", System.StringComparison.Ordinal));
    }

    [Fact]
    public Task WrongValue_IsReportedWhereItShows() => RuleVerifier.Reports(
        "K8S5003",
        "'128mb' is no quantity of memory: 'mb' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei; did you mean '128M'?",
        """
        [assembly: Resources(Memory = "128mb")]
        [{|#0:Pod|}] [Container(Image = "a/b:1")] class Orders { }
        """);

    [Fact]
    public Task WhatDoesNotFitAClass_IsNotReported() => RuleVerifier.Verify("""
        [assembly: Resources(Memory = "128Mi")]
        [assembly: Toleration("spot", Of = "orders")]
        [Namespace] class Space { }
        [Pod] [Container(Image = "a/b:1")] class Web { }
        """);
}
