using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodeIsNotSharedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8010",
        "The pod shares the processes of its node (hostPID: true), beyond which nothing holds it",
        """
        [DaemonSet] [PodOptions(HostPID = {|#0:true|})] class Agent { }
        """);

    [Fact]
    public Task EachOfThem_Triggers() => RuleVerifier.VerifyWith("K8S8010", """[Pod] [PodOptions(HostNetwork = {|K8S8010:true|}, HostIPC = {|K8S8010:true|}, DnsPolicy = DnsPolicy.ClusterFirstWithHostNet)] class Web { }""");

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8010", """
        [DaemonSet] [PodOptions(HostPID = false, ShareProcessNamespace = true)] class Agent { }
        """);
}
