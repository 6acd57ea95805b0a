using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>A preset's attributes, as if they stood on the class that uses it; the class's own on top.</summary>
public class PresetTests
{
    private const string WebApp = """
        using Manifests;
        [Preset] [Deployment(Replicas = 2, MinReadySeconds = 5)] [ContainerPort(8080, Name = "http")] [Env("A", "preset")] [Env("B", "preset")]
        [Resources(Cpu = "100m", Memory = "128Mi")] [Service(80, TargetPort = "http")] static class WebApp { }

        """;

    [Fact]
    public void Preset_MakesNothingItself() => Assert.Empty(GeneratorRun.Of(WebApp).Manifests);

    [Fact]
    public void AnIndexThatNestsWithoutEnd_ExhaustsNoStack()
    {
        var value = new StringBuilder();
        for (var (depth, length) = (20_000, 2); depth > 0; depth--)
        {
            var head = FormattableString.Invariant($"l{length}:");
            value.Insert(0, head);
            length += head.Length;
        }

        var index = $"manifests-index 1\\npreset WebApp 0001 ContainerAttribute Args={value}sa";
        var library = GeneratorRun.Compile([$"[assembly: System.Reflection.AssemblyMetadata(\"Manifests.Index\", \"{index}\")] public class WebApp {{ }}"], name: "Library");
        var run = GeneratorRun.Of("""using Manifests; [Pod] [Use(typeof(WebApp))] [Container(Image = "a:1")] class Web { }""", library.ToMetadataReference());

        Assert.EndsWith("image: a:1\n      args: []\n", run.Yaml("Pod"), StringComparison.Ordinal);
    }

    [Fact]
    public void Use_MakesWhatThePresetSays_UnderTheClasssName()
    {
        var run = GeneratorRun.Of(WebApp + """[Use(typeof(WebApp))] [Container(Image = "a/orders")] class Orders { }""");

        Assert.Equal(["Deployment orders", "Service orders"], run.Manifests.Select(manifest => manifest.Kind + " " + manifest.Name));
        Assert.Contains("        - name: orders\n          image: a/orders\n          ports:\n            - name: http\n", run.Yaml("Deployment"));
        Assert.Contains("app.kubernetes.io/name: orders", run.Yaml("Service"));
    }

    [Fact]
    public void OwnAttributes_Win_OptionByOption()
    {
        var yaml = GeneratorRun.Of(WebApp + """
            [Use(typeof(WebApp))] [Deployment(Replicas = 5)] [Env("B", "own")] [Env("C", "own")] [Resources(Memory = "1Gi")] [Container(Image = "a/b")] class Orders { }
            """).Yaml("Deployment");

        Assert.Contains("  replicas: 5\n  minReadySeconds: 5\n", yaml);
        Assert.Contains("- name: A\n              value: preset\n            - name: B\n              value: own\n            - name: C\n              value: own\n", yaml);
        Assert.Contains("cpu: 100m\n              memory: 1Gi\n", yaml);
    }

    [Fact]
    public void PresetsOfPresets_AndCircles_Work()
    {
        var yaml = GeneratorRun.Of("""
            using Manifests;
            [Preset] [Use(typeof(B))] [Env("A", "a")] static class A { }
            [Preset] [Use(typeof(A))] [Env("A", "b")] [Env("B", "b")] static class B { }
            [Use(typeof(A))] [Pod] [Container(Image = "a/b")] class Orders { }
            """).Yaml("Pod");

        Assert.Contains("- name: A\n          value: a\n        - name: B\n          value: b\n", yaml);
    }

    [Fact]
    public void OnTheAssembly_ItHoldsForAllThatMakeObjects_ButBringsNone()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: Use(typeof(Team))]
            [Preset] [Label("team", "checkout")] [Resources(Memory = "128Mi")] [Service(80)] static class Team { }
            [Pod] [Container(Image = "a/b")] class Orders { }
            [Namespace] class Space { }
            """);

        Assert.Equal(["Pod", "Namespace"], run.Manifests.Select(manifest => manifest.Kind));
        Assert.Contains("team: checkout\n", run.Yaml("Pod"));
        Assert.Contains("memory: 128Mi\n", run.Yaml("Pod"));
        Assert.Contains("team: checkout\n", run.Yaml("Namespace"));
    }

    [Fact]
    public void NestedContainer_MayUseAPresetToo() => Assert.Contains(
        "    - name: proxy\n      image: a/proxy\n      resources:\n        requests:\n          memory: 64Mi\n",
        GeneratorRun.Of("""
            using Manifests;
            [Preset] [Resources(Memory = "64Mi")] static class Small { }
            [Pod] [Container(Image = "a/b")] class Web { [Container(Image = "a/proxy")] [Use(typeof(Small))] class Proxy { } }
            """).Yaml("Pod"));

    [Fact]
    public void PresetOfAnotherProject_IsApplied_FromItsIndex()
    {
        var library = GeneratorRun.Of(GeneratorRun.Compile(["""
            using Manifests;
            namespace Team
            {
                [Preset] [Use(typeof(Base))] [Deployment(Replicas = 2, Paused = true)] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http", ExternalIPs = new[] { "10.0.0.1", "10.0.0.2" })]
                [Env("MOTD", "a b=c%\n:d")] public static class WebApp { }
                [Preset] [InNamespace(typeof(Space))] [Label("team", "x y")] public static class Base { }
                public static class Outer { [Namespace("team")] public static class Inner { } }
                [Namespace("team")] public static class Space { }
            }
            """], name: "Library"));
        using var image = new System.IO.MemoryStream();
        Assert.True(library.Output.Emit(image).Success);

        var run = GeneratorRun.Of(
            """[Manifests.Use(typeof(Team.WebApp))] [Manifests.Container(Image = "a/b")] class Orders { }""",
            Microsoft.CodeAnalysis.MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Contains("  namespace: team\nspec:\n  replicas: 2\n  paused: true\n", run.Yaml("Deployment"));
        Assert.Contains("value: |\n                a b=c%\n                :d\n".Replace("|\n", "|-\n", System.StringComparison.Ordinal), run.Yaml("Deployment"));
        Assert.Contains("  externalIPs:\n    - 10.0.0.1\n    - 10.0.0.2\n", run.Yaml("Service"));
        Assert.Contains("team: x y\n", run.Yaml("Deployment"));
    }

    [Fact]
    public Task MistakeInAPreset_IsReportedWhereItIsUsed() => RuleVerifier.Verify("""
        [Preset] [Resources(Memory = "1gb")] static class Big { }
        [{|K8S5003:Use(typeof(Big))|}] [Pod] [Container(Image = "a/b")] class Web { }
        """);

    [Fact]
    public Task UseOfWhatIsNoPreset_IsReported() => RuleVerifier.Reports(
        "K8S1004",
        "'Web' uses 'Other', which has no [Preset]",
        """
        static class Other { }
        [Use({|#0:typeof(Other)|})] [Pod] [Container(Image = "a/b")] class Web { }
        """);

    [Fact]
    public Task PartsThatDoNotFit_AreNotReported() => RuleVerifier.Verify("""
        [assembly: Use(typeof(Team))]
        [Preset] [Resources(Memory = "128Mi")] static class Team { }
        [Namespace] class Space { }
        """);
}
