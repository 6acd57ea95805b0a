using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class VariableIsSetOnceTests
{
    [Fact]
    public Task Twice_Triggers_AtTheLater() => RuleVerifier.Reports(
        "K8S6009",
        "Variable 'LEVEL' of container 'web' is already set to 'info'; the later value hides it",
        """[Pod("web")] [Env("LEVEL", "info")] [Env({|#0:"LEVEL"|}, "debug")] class Web { }""");

    [Fact]
    public Task ThreeTimes_Triggers_AtEachLater() => RuleVerifier.Verify("""
        [Pod] [Env("A", "1")] [Env({|K8S6009:"A"|}, "2")] [Env({|K8S6009:"A"|}, "3")] class Web { }
        """);

    [Fact]
    public Task ReferenceToItselfAlone_Triggers() => RuleVerifier.Verify("""[Pod] [Env("A", "1")] [Env({|K8S6009:"A"|}, "$(A)")] class Web { }""");

    [Fact]
    public Task BuiltUponTheFirst_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Env("A", "1")] [Env("A", "$(A):2")] class Web { }""");

    [Fact]
    public Task OtherCase_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Env("A", "1")] [Env("a", "2")] class Web { }""");

    [Fact]
    public Task OtherContainer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Env("A", "1")] class Web { [Container("proxy", "example/proxy:1.0")] [Env("A", "1")] class Proxy { } }
        """);
}
