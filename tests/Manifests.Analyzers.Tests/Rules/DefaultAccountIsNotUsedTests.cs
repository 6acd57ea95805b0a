using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DefaultAccountIsNotUsedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8059",
        "The pod runs as the ServiceAccount 'default', whose rights it shares with every other pod that names none",
        """
        [{|#0:Deployment|}] class Web { }
        """);

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8059", """
        [Deployment] [ServiceAccount] class Web { }
        """);

    [Fact]
    public Task NoToken_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8059", """
        [Deployment] [PodOptions(AutomountServiceAccountToken = false)] class Web { }
        """);
}
