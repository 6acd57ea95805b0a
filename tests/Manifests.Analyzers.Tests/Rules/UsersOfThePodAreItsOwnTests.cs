using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class UsersOfThePodAreItsOwnTests
{
    private const string Id = "K8S8099";

    [Fact]
    public Task NothingSaid_Triggers() => RuleVerifier.Reports(Id, "Whoever breaks out of the pod is the same user on its node: hostUsers is not false", "[{|#0:Pod|}] class Web { }");

    [Fact]
    public Task UsersOfTheNode_Triggers() => RuleVerifier.VerifyWith(Id, "[Pod] [PodOptions(HostUsers = {|K8S8099:true|})] class Web { }");

    [Theory]
    [InlineData("HostUsers = false")]
    [InlineData("HostNetwork = true, DnsPolicy = DnsPolicy.ClusterFirstWithHostNet")]
    [InlineData("Os = \"windows\"")]
    public Task UsersOfItsOwnOrNone_DoesNotTrigger(string options) => RuleVerifier.VerifyWith(Id, $"[Pod] [PodOptions({options})] class Web {{ }}");
}
