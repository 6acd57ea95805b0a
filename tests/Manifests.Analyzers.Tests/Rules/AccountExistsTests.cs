using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class AccountExistsTests
{
    [Fact]
    public Task Missing_Triggers() => RuleVerifier.Reports(
        "K8S4008",
        "RoleBinding 'read' uses ServiceAccount 'orders', which is not declared in namespace 'shop'",
        """
        [RoleBinding("read", ClusterRole = "view", ServiceAccount = {|#0:"shop/orders"|})] class Read { }
        """);

    [Fact]
    public void OfPods_Triggers() => Assert.Equal(["Pod 'web' uses ServiceAccount 'web', which is not declared"], TreeVerifier.Messages<AccountExists>(
        """{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web'},'spec':{'serviceAccountName':'web'}}"""));

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [ServiceAccount] [Rule("get", "pods")] [InNamespace("a")] class Web { }
        """);

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.Verify("""
        [RoleBinding("read", ClusterRole = "view", ServiceAccount = "shop/default")] class Read { }
        """);
}
