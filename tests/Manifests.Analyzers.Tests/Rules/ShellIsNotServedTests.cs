using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ShellIsNotServedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8067",
        "Container 'web' opens port 22, that of SSH",
        """
        [Pod] [ContainerPort({|#0:22|})] class Web { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8067", """
        [Pod] [ContainerPort(2222)] class Web { }
        """);
}
