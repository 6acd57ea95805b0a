using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SelectorSyntaxTests
{
    [Theory]
    [InlineData("app in (web", "the ')' after the values is missing")]
    [InlineData("app=web,", "it ends with a comma")]
    [InlineData("app in web", "the values must stand in parentheses, as in (web,api)")]
    [InlineData("=web", "a label is expected before '=web'")]
    [InlineData("app is web", "'=', '!=', 'in' or 'notin' is expected after 'app', not 'is web'")]
    [InlineData("", "it is empty; leave it out to select the pods of the class")]
    public Task BrokenText_Triggers_AndSaysWhy(string selector, string why) => RuleVerifier.Reports(
        "K8S2005",
        $"'{selector}' is no label selector: {why}",
        $$"""[Deployment(Selector = {|#0:"{{selector}}"|})] class Web { }""");

    [Fact]
    public Task SetInAService_Triggers() => RuleVerifier.Reports(
        "K8S2005",
        "'app in (web,api)' is no label selector: a Service can only ask for equality, as in app=web, and not for 'app in (api,web)'",
        """[Deployment] [Label("app", "web")] [Service(80, Selector = {|#0:"app in (web,api)"|})] class Web { }""");

    [Fact]
    public Task SetInADeployment_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment(Selector = "app in (web,api),!canary")] [Label("app", "web")] class Web { }""");
}
