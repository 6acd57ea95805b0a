using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Selectors;

namespace Manifests.Analyzers.Tests.Rules;

public class WorkloadSelectsItsOwnPodsTests
{
    [Fact]
    public Task OtherValue_Triggers() => RuleVerifier.Reports(
        "K8S2003",
        "Deployment 'web' selects app=wep, but its own pods have app=web,tier=front",
        """
        [Deployment("web", Selector = {|#0:"app=wep"|})] [Label("app", "web")] [Label("tier", "front")] class Web { }
        """);

    [Fact]
    public Task AbsentLabel_Triggers() => RuleVerifier.Verify("""[Deployment(Selector = {|K8S2003:"tier"|})] [Label("app", "web")] class Web { }""");

    [Theory]
    [InlineData("app=web")]
    [InlineData("app in (web,api)")]
    [InlineData("app,!canary")]
    public Task MatchingSelector_DoesNotTrigger(string selector) =>
        RuleVerifier.Verify($$"""[Deployment(Selector = "{{selector}}")] [Label("app", "web")] class Web { }""");

    [Fact]
    public void NoLabels_Triggers() => Assert.Equal(
        ["DaemonSet 'web' selects app=web, but its own pods have no labels"],
        TreeVerifier.Messages<WorkloadSelectsItsOwnPods>("""{'apiVersion':'apps/v1','kind':'DaemonSet','metadata':{'name':'web'},'spec':{'selector':{'matchLabels':{'app':'web'}},'template':{}}}"""));
}
