using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IPFamiliesFitTests
{
    [Fact]
    public Task TwoForOne_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, IPFamilyPolicy = IPFamilyPolicy.SingleStack, IPFamilies = {|K8S3026:new[] { IPFamily.IPv4, IPFamily.IPv6 }|})] class Web { }
        """);

    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, IPFamilies = {|K8S3026:new[] { IPFamily.IPv4, IPFamily.IPv4 }|})] class Web { }
        """);

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, IPFamilyPolicy = IPFamilyPolicy.SingleStack, IPFamilies = new[] { IPFamily.IPv6 })] class Web { }
        """);
}
