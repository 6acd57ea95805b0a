using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Access;

namespace Manifests.Analyzers.Tests.Rules;

public class BindingIsCompleteTests
{
    [Fact]
    public Task AccountWithoutNamespace_Triggers() => RuleVerifier.Reports(
        "K8S5052",
        "ClusterRoleBinding 'view' is refused: ServiceAccount 'orders' has no namespace",
        """
        [ClusterRoleBinding(ClusterRole = "view", ServiceAccount = {|#0:"orders"|})] class View { }
        [ServiceAccount] class Orders { }
        """);

    [Fact]
    public Task Complete_DoesNotTrigger() => RuleVerifier.Verify("""
        [ClusterRoleBinding(ClusterRole = "view", ServiceAccount = "shop/orders")] class View { }
        [ClusterRoleBinding(ClusterRole = "view", Users = new[] { "anna" }, Groups = new[] { "staff" })] class Staff { }
        [RoleBinding(ClusterRole = "view", ServiceAccount = typeof(Local))] class LocalView { }
        [ServiceAccount(Namespace = "shop")] class Orders { }
        [ServiceAccount] class Local { }
        """);

    [Theory]
    [InlineData("ClusterRoleBinding", "{ 'kind': 'Role', 'name': 'x' }", "it gives a 'Role', and can only give a ClusterRole")]
    [InlineData("RoleBinding", "{ 'kind': 'ClusterRole', 'name': '' }", "the role has no name")]
    [InlineData("RoleBinding", "{ 'kind': 'Role', 'name': 'x', 'apiGroup': 'apps' }", "the role is of group 'apps' and not of rbac.authorization.k8s.io")]
    public void WrongRole_Triggers(string kind, string role, string problem) => Assert.Equal(
        [$"{kind} 'b' is refused: {problem}"],
        TreeVerifier.Messages<BindingIsComplete>($$"""{ 'apiVersion': 'rbac.authorization.k8s.io/v1', 'kind': '{{kind}}', 'metadata': { 'name': 'b' }, 'roleRef': {{role}} }"""));

    [Theory]
    [InlineData("{ 'kind': 'Serviceaccount', 'name': 'x' }", "'Serviceaccount' is none of ServiceAccount, User and Group; did you mean 'ServiceAccount'?")]
    [InlineData("{ 'kind': 'User', 'name': 'x', 'apiGroup': 'apps' }", "User 'x' is of group 'apps' and not of rbac.authorization.k8s.io")]
    [InlineData("{ 'kind': 'ServiceAccount', 'name': 'x', 'apiGroup': 'rbac.authorization.k8s.io' }", "ServiceAccount 'x' is of group 'rbac.authorization.k8s.io' and not of the core group")]
    [InlineData("{ 'kind': 'Group' }", "a Group has no name")]
    public void WrongSubject_Triggers(string subject, string problem) => Assert.Equal(
        [$"RoleBinding 'b' is refused: {problem}"],
        TreeVerifier.Messages<BindingIsComplete>($$"""
            { 'apiVersion': 'rbac.authorization.k8s.io/v1', 'kind': 'RoleBinding', 'metadata': { 'name': 'b' }, 'roleRef': { 'kind': 'ClusterRole', 'name': 'view' }, 'subjects': [ {{subject}} ] }
            """));

    // A RoleBinding is in the namespace that such an account is taken from.
    [Fact]
    public void AccountOfTheSameNamespace_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<BindingIsComplete>("""
        { 'apiVersion': 'rbac.authorization.k8s.io/v1', 'kind': 'RoleBinding', 'metadata': { 'name': 'b' }, 'roleRef': { 'kind': 'ClusterRole', 'name': 'view' },
          'subjects': [ { 'kind': 'ServiceAccount', 'name': 'x' } ] }
        """));
}
