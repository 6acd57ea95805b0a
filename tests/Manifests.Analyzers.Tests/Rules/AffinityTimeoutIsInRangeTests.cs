using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AffinityTimeoutIsInRangeTests
{
    [Fact]
    public Task TooLong_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = {|K8S3024:86401|})] class Web { }
        """);

    [Fact]
    public Task ADay_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, SessionAffinity = SessionAffinity.ClientIP, SessionAffinityTimeoutSeconds = 86400)] class Web { }
        """);
}
