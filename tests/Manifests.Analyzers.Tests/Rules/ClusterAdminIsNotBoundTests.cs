using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ClusterAdminIsNotBoundTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8089",
        "ClusterRoleBinding 'deployer' makes User 'ann' cluster-admin",
        """
        [ClusterRoleBinding("deployer", ClusterRole = {|#0:"cluster-admin"|}, Users = ["ann"])] static class Deployer { }
        """);

    [Fact]
    public Task View_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8089", """
        [ClusterRoleBinding("deployer", ClusterRole = "view", Users = ["ann"])] static class Deployer { }
        """);
}
