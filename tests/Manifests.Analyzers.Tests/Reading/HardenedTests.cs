using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>The safest settings, and what comes before them.</summary>
public class HardenedTests
{
    [Fact]
    public void Everything_IsSet()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Hardened] class Web { [Container("side", "example/side:1.0")] class Side { } }
            """);

        Assert.Contains("      securityContext:\n        runAsNonRoot: true\n        seccompProfile:\n          type: RuntimeDefault\n", run.Yaml("Deployment"));
        Assert.Contains("      automountServiceAccountToken: false\n", run.Yaml("Deployment"));
        Assert.Equal(2, run.Yaml("Deployment").Split("          securityContext:\n            allowPrivilegeEscalation: false\n            readOnlyRootFilesystem: true\n            capabilities:\n              drop:\n                - ALL\n").Length - 1);
    }

    [Fact]
    public void TokenOfAnAppWithRules_IsLeft()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Hardened] [ServiceAccount] [Rule("get", "pods")] class Web { }
            """);

        Assert.DoesNotContain("automount", run.Yaml("Deployment"));
    }

    [Fact]
    public void TokenThatTheAccountSpeaksOf_IsLeft()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Hardened] [ServiceAccount(AutomountToken = true)] class Web { }
            """);

        Assert.DoesNotContain("automount", run.Yaml("Deployment"));
    }

    [Fact]
    public void OfAnotherWorkload_DoesNothing()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment("web")] [Pod("job")] [Hardened(Of = "job")] class Web { }
            """);

        Assert.DoesNotContain("securityContext", run.Yaml("Deployment"));
        Assert.Contains("    runAsNonRoot: true\n", run.Yaml("Pod"));
    }

    // The checks of the restricted level, as Kubernetes 1.36 documents them, on what each kind of workload and container gets.
    [Theory]
    [InlineData("[Pod(\"web\")]", "Pod")]
    [InlineData("[Deployment(\"web\")]", "Deployment")]
    [InlineData("[StatefulSet(\"web\")]", "StatefulSet")]
    [InlineData("[DaemonSet(\"web\")]", "DaemonSet")]
    [InlineData("[Job(\"web\")]", "Job")]
    [InlineData("[CronJob(\"web\", \"@daily\")]", "CronJob")]
    public void WhatItWrites_PassesTheRestrictedLevel(string workload, string kind)
    {
        var hardened = GeneratorRun.Of(App("[Hardened] " + workload)).Yaml(kind);
        var plain = GeneratorRun.Of(App(workload)).Yaml(kind);

        Assert.Empty(RestrictedLevel.Violations(kind, hardened));
        Assert.Equal((3 * 4) + 1, RestrictedLevel.Violations(kind, plain).Count);
    }

    [Fact]
    public void WhatTheClassLoosens_IsSeenAtTheRestrictedLevel() => Assert.Equal(
        ["web: allowPrivilegeEscalation", "web: capabilities.drop", "pod: hostNetwork", "volume var-log: hostPath"],
        RestrictedLevel.Violations("Pod", GeneratorRun.Of("""
            using Manifests;
            [Pod] [Hardened] [Container(Image = "a/b")] [HostPath("/log", "/var/log")] [PodOptions(HostNetwork = true)]
            [SecurityContext(AllowPrivilegeEscalation = true, DropCapabilities = ["NET_RAW"])] class Web { }
            """).Yaml("Pod")));

    private static string App(string attributes) => $$"""
        using Manifests;
        {{attributes}} [Container(Image = "a/web")] [EmptyDir("/tmp")] [Mount("/etc/web", "settings")] [ProjectedToken("/var/token", "token")]
        class Web
        {
            [InitContainer(Image = "a/migrate")] class Migrate { }
            [Sidecar(Image = "a/logs")] class Logs { }
        }
        """;
}
