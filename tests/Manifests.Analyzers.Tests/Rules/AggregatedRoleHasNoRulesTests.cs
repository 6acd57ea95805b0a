using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AggregatedRoleHasNoRulesTests
{
    [Fact]
    public Task Rules_Triggers() => RuleVerifier.Verify("""
        [ClusterRole(AggregatedFrom = new[] { "example.com/aggregate-to-monitoring=true" })] [{|K8S5051:Rule("get", "pods")|}] class Monitoring { }
        """);

    [Fact]
    public Task RulesElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [ClusterRole(AggregatedFrom = new[] { "example.com/aggregate-to-monitoring=true" })] class Monitoring { }
        [ClusterRole] [Label("example.com/aggregate-to-monitoring", "true")] [Rule("get", "pods")] class Reader { }
        """);
}
