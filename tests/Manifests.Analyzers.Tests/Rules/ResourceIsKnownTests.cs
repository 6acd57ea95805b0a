using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ResourceIsKnownTests
{
    [Fact]
    public Task Singular_Triggers() => RuleVerifier.Reports(
        "K8S5031",
        "Role 'reader' names the resource 'pod', which API group '' does not have; did you mean 'pods'?",
        """
        [Role("reader")] [Rule("get", {|#0:"pod"|})] class Reader { }
        """);

    [Fact]
    public Task WrongGroup_Triggers() => RuleVerifier.Reports(
        "K8S5031",
        "Role 'reader' names the resource 'deployments', which API group 'batch' does not have; it is in group 'apps'",
        """
        [Role("reader")] [Rule("get", {|#0:"deployments"|}, Groups = "batch")] class Reader { }
        """);

    [Fact]
    public Task OwnKind_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get", "widgets", Groups = "example.com")] class Reader { }
        """);

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get", "pods/log,deployments/scale,networkpolicies,ingresses,endpoints,events")] [Rule("*", "*")] class Reader { }
        """);

    [Fact]
    public Task ResourceNearToOneThatTheProjectDefines_Triggers() => RuleVerifier.Reports(
        "K8S5031",
        "Role 'reader' names the resource 'widget', which API group 'example.com' does not have; did you mean 'widgets'?",
        """
        [Role("reader")] [Rule("get", {|#0:"widget"|}, Groups = "example.com")] class Reader { }
        [CustomResourceDefinition("example.com", "v1")] class Widget { public int A { get; set; } }
        """);

    [Fact]
    public Task ResourceThatTheProjectDefines_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role("reader")] [Rule("get", "widgets,widgets/status")] [Rule("get", "widgets,others", Groups = "example.com")] class Reader { }
        [CustomResourceDefinition("example.com", "v1")] class Widget { public int A { get; set; } }
        """);
}
