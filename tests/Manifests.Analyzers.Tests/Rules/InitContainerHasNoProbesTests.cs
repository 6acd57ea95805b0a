using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class InitContainerHasNoProbesTests
{
    [Fact]
    public Task Probe_Triggers() => RuleVerifier.Reports(
        "K8S6006",
        "Init container 'migrate' has a liveness probe, which only main containers and sidecars can have",
        """
        [Pod] class Web { [InitContainer("migrate", "a/b")] [{|#0:LivenessProbe(Exec = ["true"])|}] class Migrate { } }
        """);

    [Fact]
    public Task EveryOther_Triggers() => RuleVerifier.Verify("""
        [Pod] class Web
        {
            [InitContainer("a", "a/b")] [{|K8S6006:StartupProbe(Exec = ["true"])|}] [{|K8S6006:ReadinessProbe(Exec = ["true"])|}] class A { }
            [InitContainer("b", "a/b")] [{|K8S6006:PreStop(SleepSeconds = 1)|}] class B { }
        }
        """);

    [Fact]
    public Task Sidecar_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] class Web { [Sidecar("proxy", "a/b")] [LivenessProbe(Exec = ["true"])] [PostStart(Exec = ["true"])] class Proxy { } }
        """);

    [Fact]
    public Task MainContainer_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [LivenessProbe(Exec = ["true"])] class Web { [InitContainer("migrate", "a/b")] class Migrate { } }""");
}
