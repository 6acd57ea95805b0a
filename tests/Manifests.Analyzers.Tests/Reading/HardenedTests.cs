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
}
