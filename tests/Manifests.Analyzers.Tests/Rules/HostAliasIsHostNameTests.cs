using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HostAliasIsHostNameTests
{
    [Fact]
    public Task Underscore_Triggers() => RuleVerifier.Verify("""[Pod] [HostAlias("10.0.0.7", "legacy", {|K8S6023:"legacy_db"|})] class Web { }""");

    [Fact]
    public Task HostName_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [HostAlias("10.0.0.7", "legacy.example.com", "legacy")] class Web { }""");
}
