using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleExistsTests
{
    [Fact]
    public Task Missing_Triggers() => RuleVerifier.Reports(
        "K8S4007",
        "RoleBinding 'read' gives Role 'raeder', which is not declared; did you mean 'reader'?",
        """
        [Role("reader")] [Rule("get", "pods")] class Reader { }
        [RoleBinding("read", Role = {|#0:"raeder"|}, Users = new[] { "anna" })] class Read { }
        """);

    [Fact]
    public Task NoRole_IsWhatTheSchemaSays() => RuleVerifier.Verify("""
        [{|K8S7005:ClusterRoleBinding("read", Users = new[] { "anna" })|}] class Read { }
        """);

    [Fact]
    public Task BuiltIn_DoesNotTrigger() => RuleVerifier.Verify("""
        [RoleBinding("read", ClusterRole = "view", Users = new[] { "anna" })] class Read { }
        """);

    [Fact]
    public Task Implied_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [ServiceAccount] [Rule("get", "pods")] class Web { }
        """);

    [Fact]
    public Task Type_DoesNotTrigger() => RuleVerifier.Verify("""
        [ClusterRole] [Rule("get", "nodes")] class Nodes { }
        [ClusterRoleBinding("read", ClusterRole = typeof(Nodes), Groups = new[] { "ops" })] class Read { }
        """);
}
