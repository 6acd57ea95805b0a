using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class AddressIsValidTests
{
    [Fact]
    public Task LeadingZero_Triggers_AtTheElement() => RuleVerifier.Reports(
        "K8S5007",
        "'192.168.056.30' is not valid in externalIPs: it must not have leading 0s; did you mean '192.168.56.30'?",
        """[Deployment] [Service(80, ExternalIPs = ["10.0.0.1", {|#0:"192.168.056.30"|}])] class Web { }""");

    [Fact]
    public Task HostName_Triggers() => RuleVerifier.Reports(
        "K8S5007",
        "'localhost' is not valid in externalIPs: it must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)",
        """[Deployment] [Service(80, ExternalIPs = [{|#0:"localhost"|}])] class Web { }""");

    [Fact]
    public Task Addresses_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [Service(80, ExternalIPs = ["10.0.0.1", "2001:db8::1"])] class Web { }""");

    [Fact]
    public void OtherPlaces_Triggers() => Assert.Equal(
        [
            "'10.0.0.0' is not valid in loadBalancerSourceRanges: it must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64); did you mean '10.0.0.0/32'?",
            "'localhost' is not valid in ip: it must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)",
            "'10.0.0.5/24' is not valid in cidr: it must not have bits set beyond the prefix length; did you mean '10.0.0.0/24'?",
        ],
        TreeVerifier.Messages<AddressIsValid>(
            "{'apiVersion':'v1','kind':'Service','metadata':{'name':'a'},'spec':{'loadBalancerSourceRanges':['10.0.0.0',' 10.0.0.0/8 ']}}",
            "{'apiVersion':'v1','kind':'Pod','metadata':{'name':'a'},'spec':{'hostAliases':[{'ip':'localhost'},{'ip':'10.0.0.1'}]}}",
            "{'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','metadata':{'name':'a'},'spec':{'ingress':[{'from':[{'ipBlock':{'cidr':'10.0.0.5/24','except':['10.0.0.0/28']}}]}]}}"));
}
