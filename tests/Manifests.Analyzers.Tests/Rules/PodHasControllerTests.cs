using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PodHasControllerTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8077",
        "Pod 'web' is made by no controller: when its node goes, so does it",
        """
        [{|#0:Pod|}] class Web { }
        """);

    [Fact]
    public Task Deployment_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8077", """
        [Deployment] class Web { }
        """);
}
