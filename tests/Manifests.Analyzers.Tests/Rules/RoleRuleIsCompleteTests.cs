using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Access;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleRuleIsCompleteTests
{
    [Fact]
    public Task NoVerb_Triggers() => RuleVerifier.Reports(
        "K8S5030",
        "Role 'reader' has a rule that is refused: it has no verbs",
        """
        [Role("reader")] [Rule({|#0:" "|}, "pods")] class Reader { }
        """);

    [Fact]
    public void NoResource_Triggers() => Assert.Equal(["Role 'a' has a rule that is refused: it has no resources"], TreeVerifier.Messages<RoleRuleIsComplete>(
        """{'apiVersion':'rbac.authorization.k8s.io/v1','kind':'Role','metadata':{'name':'a'},'rules':[{'verbs':['get'],'apiGroups':['']}]}"""));

    [Fact]
    public Task Complete_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get", "pods")] class Reader { }
        """);
}
