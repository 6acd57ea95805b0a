using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class StrangersAreNotBoundTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8091",
        "ClusterRoleBinding 'open' gives a role to Group 'system:unauthenticated': to whoever reaches the API server",
        """
        [ClusterRoleBinding("open", ClusterRole = "view", Groups = [{|#0:"system:unauthenticated"|}])] static class Open { }
        """);

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8091", """
        [ClusterRoleBinding("open", ClusterRole = "view", Groups = ["developers"])] static class Open { }
        """);
}
