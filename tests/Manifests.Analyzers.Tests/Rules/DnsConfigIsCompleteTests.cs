using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DnsConfigIsCompleteTests
{
    [Fact]
    public Task None_Triggers() => RuleVerifier.Reports(
        "K8S6035",
        "Pod 'web' has the DNS policy None, but no name servers of its own",
        """[Pod] [PodOptions(DnsPolicy = {|#0:DnsPolicy.None|})] class Web { }""");

    [Fact]
    public Task TooMany_Triggers() => RuleVerifier.Verify("""[Pod] [PodOptions(Nameservers = ["1.1.1.1", "1.1.1.2", "1.1.1.3", {|K8S6035:"1.1.1.4"|}])] class Web { }""");

    [Fact]
    public Task Complete_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodOptions(DnsPolicy = DnsPolicy.None, Nameservers = ["1.1.1.1"], DnsSearches = ["example.com"], DnsOptions = ["ndots:2", "edns0"])] class Web { }""");
}
