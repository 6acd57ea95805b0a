using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AffinityTimeoutIsUsedTests
{
    [Fact]
    public Task WithoutAffinity_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, SessionAffinityTimeoutSeconds = {|K8S3025:60|})] class Web { }
        """);

    [Fact]
    public Task WithAffinity_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 60)] class Web { }
        """);
}
