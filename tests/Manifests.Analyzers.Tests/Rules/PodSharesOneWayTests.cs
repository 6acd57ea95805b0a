using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PodSharesOneWayTests
{
    [Fact]
    public Task Processes_Triggers() => RuleVerifier.Reports(
        "K8S6026",
        "Pod 'web' has shareProcessNamespace, which does not go with hostPID",
        """[Pod] [PodOptions(HostPID = true, ShareProcessNamespace = {|#0:true|})] class Web { }""");

    [Fact]
    public Task OwnUsers_Triggers() => RuleVerifier.Verify("""[Pod] [PodOptions(HostUsers = false, HostIPC = {|K8S6026:true|}, HostPID = {|K8S6026:true|})] class Web { }""");

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(HostUsers = false, ShareProcessNamespace = true)] class Web { }""");
}
