using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MovingTagIsPulledTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8004",
        "Image 'example/web' moves, but imagePullPolicy IfNotPresent lets nodes keep the one that they have",
        """
        [Pod] [Container("web", "example/web", PullPolicy = {|#0:PullPolicy.IfNotPresent|})] class Web { }
        """);

    [Fact]
    public Task Version_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8004", """
        [Pod] [Container("web", "example/web:1.0", PullPolicy = PullPolicy.IfNotPresent)] class Web { }
        """);

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8004", """
        [Pod] [Container("web", "example/web")] class Web { }
        """);
}
