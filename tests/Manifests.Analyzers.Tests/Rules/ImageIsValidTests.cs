using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ImageIsValidTests
{
    [Fact]
    public Task Capitals_Triggers_AndSuggestsLowerCase() => RuleVerifier.Reports(
        "K8S5006",
        "'Example/Web:V1' is no image: the repository's name must be lower case; did you mean 'example/web:V1'?",
        """[Deployment] [Container("web", {|#0:"Example/Web:V1"|})] class Web { }""");

    [Theory]
    [InlineData("https://registry.example/web")]
    [InlineData("web:1:2")]
    [InlineData("example/web 1")]
    public Task OtherMistakes_Triggers(string image) => RuleVerifier.Verify($$"""[Deployment] [Container("web", {|K8S5006:"{{image}}"|})] class Web { }""");

    [Fact]
    public Task NestedContainer_Triggers() => RuleVerifier.Verify("""[Deployment] class Web { [Container("logs", {|K8S5006:"Logs"|})] class Logs { } }""");

    [Fact]
    public Task Images_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Container("web", "registry.example:5000/shop/web_1:1.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")] class Web { }
        """);

    [Fact]
    public Task ImageOfThisBuild_DoesNotTrigger() => RuleVerifier.Verify("[Deployment] class Web { }");
}
