using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Network;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicyRuleIsValidTests
{
    [Fact]
    public Task RangeBackwards_Triggers() => RuleVerifier.Reports(
        "K8S3031",
        "NetworkPolicy 'web' is refused: the range of ports ends with 80, before its begin 90",
        """
        [Deployment("web")] [NetworkPolicy] [AllowFrom(Port = 90, EndPort = {|#0:80|})] class Web { }
        """);

    [Fact]
    public Task RangeOfName_Triggers() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy] [AllowFrom(Port = "http", EndPort = {|K8S3031:80|})] class Web { }
        """);

    [Fact]
    public Task OutOfRange_Triggers() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy(AllowDns = true)] [AllowTo(Port = {|K8S3031:70000|})] class Web { }
        """);

    [Fact]
    public Task PodsAndAddresses_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Label("app", "web")] [NetworkPolicy] [AllowFrom("app=web", Cidr = {|K8S3031:"10.0.0.0/8"|})] class Web { }
        """);

    [Fact]
    public void EmptyPeer_Triggers() => Assert.Equal(["NetworkPolicy 'web' is refused: a peer is neither pods nor addresses"], TreeVerifier.Messages<PolicyRuleIsValid>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','metadata':{'name':'web'},'spec':{'ingress':[{'from':[{}]}]}}"""));

    [Theory]
    [InlineData("11.0.0.0/24")]
    [InlineData("10.0.0.0/8")]
    [InlineData("0.0.0.0/0")]
    [InlineData("2001:db8::/64")]
    public Task ExceptOutsideOfRange_Triggers(string except) => RuleVerifier.Reports(
        "K8S3031",
        $"NetworkPolicy 'web' is refused: {except} is no smaller part of 10.0.0.0/8, and so cannot be left out of it",
        $$"""
        [Deployment("web")] [NetworkPolicy] [AllowFrom(Cidr = "10.0.0.0/8", Except = new[] { "10.1.0.0/16", {|#0:"{{except}}"|} })] class Web { }
        """);

    [Fact]
    public void UnknownDirection_Triggers() => Assert.Equal(["NetworkPolicy 'web' is refused: 'Both' is no direction, only Ingress and Egress are"], TreeVerifier.Messages<PolicyRuleIsValid>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','metadata':{'name':'web'},'spec':{'policyTypes':['Ingress','Both']}}"""));

    [Fact]
    public Task Valid_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy] [AllowFrom(Cidr = "10.0.0.0/8", Except = new[] { "10.1.0.0/16" }, Port = 80, EndPort = 90)] class Web { }
        """);
}
