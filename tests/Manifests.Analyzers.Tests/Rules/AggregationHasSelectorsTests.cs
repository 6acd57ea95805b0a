using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AggregationHasSelectorsTests
{
    [Fact]
    public Task None_Triggers() => RuleVerifier.Verify("""
        [ClusterRole(AggregatedFrom = {|K8S5050:new string[0]|})] class Monitoring { }
        """);

    [Fact]
    public Task One_DoesNotTrigger() => RuleVerifier.Verify("""
        [ClusterRole(AggregatedFrom = new[] { "example.com/aggregate-to-monitoring=true" })] class Monitoring { }
        [ClusterRole] [Rule("get", "pods")] class Reader { }
        """);
}
