using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SysctlIsSetOnceTests
{
    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(Sysctls = ["a.b=1", {|K8S6038:"a.b=2"|}])] class Web { }""");

    [Fact]
    public Task Different_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(Sysctls = ["a.b=1", "a.c=1"])] class Web { }""");
}
