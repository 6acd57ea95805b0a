using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ImageIsNotBlankTests
{
    [Fact]
    public Task LeadingBlank_Triggers() => RuleVerifier.Reports(
        "K8S5014",
        "The image ' nginx' is refused: it must not have leading or trailing whitespace; did you mean 'nginx'?",
        """[Pod] [Container("web", {|#0:" nginx"|})] class Web { }""");

    [Fact]
    public Task Empty_Triggers() => RuleVerifier.Reports(
        "K8S5014",
        "The image '' is refused: it is empty",
        """[Deployment] [Container("web", {|#0:""|})] class Web { }""");

    [Fact]
    public Task Image_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Container("web", "nginx")] class Web { }""");
}
