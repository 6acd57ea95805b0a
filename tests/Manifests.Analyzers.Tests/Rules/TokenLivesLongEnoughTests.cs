using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TokenLivesLongEnoughTests
{
    [Fact]
    public Task OneMinute_Triggers() => RuleVerifier.Reports(
        "K8S6072",
        "A token that is valid for 60 seconds is refused: it must be 600 to 4294967296",
        """[Pod] [Container(Image = "a/b:1")] [ProjectedToken("/a", "token", ExpirationSeconds = {|#0:60|})] class Web { }""");

    [Fact]
    public Task TenMinutes_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [Container(Image = "a/b:1")] [ProjectedToken("/a", "token", ExpirationSeconds = 600)] [ProjectedToken("/b", "token")] class Web { }""");
}
