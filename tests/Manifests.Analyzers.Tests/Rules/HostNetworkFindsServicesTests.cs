using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HostNetworkFindsServicesTests
{
    [Fact]
    public Task LeftOut_Triggers() => RuleVerifier.Reports(
        "K8S6025",
        "Pod 'web' shares the network of its node, and so does not find Services by name: its DNS policy is left out",
        """[Pod] [PodOptions(HostNetwork = {|#0:true|})] class Web { }""");

    [Fact]
    public Task ClusterFirst_Triggers() => RuleVerifier.Verify("""[Pod] [PodOptions(HostNetwork = true, DnsPolicy = {|K8S6025:DnsPolicy.ClusterFirst|})] class Web { }""");

    [Fact]
    public Task OwnNetwork_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(HostNetwork = false, DnsPolicy = DnsPolicy.ClusterFirst)] class Web { }""");

    [Fact]
    public Task Said_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(HostNetwork = true, DnsPolicy = DnsPolicy.Default)] class Web { }""");
}
