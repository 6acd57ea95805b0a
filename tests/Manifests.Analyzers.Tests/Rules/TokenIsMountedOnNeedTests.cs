using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TokenIsMountedOnNeedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8058",
        "The pod has the token of ServiceAccount 'default', to which no role is bound here",
        """
        [{|#0:Deployment|}] class Web { }
        """);

    [Fact]
    public Task Denied_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8058", """
        [Deployment] [PodOptions(AutomountServiceAccountToken = false)] class Web { }
        """);

    [Fact]
    public Task DeniedByTheAccount_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8058", """
        [Deployment] [ServiceAccount(AutomountToken = false)] class Web { }
        """);

    [Fact]
    public Task Needed_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8058", """
        [Deployment] [ServiceAccount] [Rule("get", "pods")] class Web { }
        """);
}
