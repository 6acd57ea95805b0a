using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleGrantsNoMoreTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8090",
        "ClusterRole 'reader' may bind clusterroles, by which it can have every right there is",
        """
        [ClusterRole("reader")] [Rule({|#0:"bind"|}, "clusterroles")] static class Reader { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8090", """
        [ClusterRole("reader")] [Rule("get", "clusterroles")] static class Reader { }
        """);
}
