using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleIsWithinNamespaceTests
{
    [Fact]
    public Task Nodes_Triggers() => RuleVerifier.Verify("""
        [Role] [Rule("get", {|K8S5032:"nodes"|})] class Reader { }
        """);

    [Fact]
    public Task ClusterRole_DoesNotTrigger() => RuleVerifier.Verify("""
        [ClusterRole] [Rule("get", "nodes")] class Reader { }
        """);

    [Fact]
    public Task Pods_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get", "pods,namespaces")] class Reader { }
        """);
}
