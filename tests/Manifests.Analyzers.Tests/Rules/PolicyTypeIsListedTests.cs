using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicyTypeIsListedTests
{
    [Fact]
    public Task OtherDirection_Triggers() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy(PolicyTypes = {|K8S3032:new[] { PolicyType.Ingress }|})] [AllowTo(Port = 53)] class Web { }
        """);

    [Fact]
    public Task Both_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [NetworkPolicy(PolicyTypes = new[] { PolicyType.Ingress, PolicyType.Egress })] [AllowTo(Port = 53)] class Web { }
        """);
}
