using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceEnforcesLevelTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8042",
        "Namespace 'shop' enforces no pod security level: it lets privileged pods in",
        """
        [{|#0:Namespace("shop")|}] static class Shop { }
        """);

    [Fact]
    public Task Enforced_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8042", """
        [Namespace("shop", Enforce = PodSecurityLevel.baseline)] static class Shop { }
        """);
}
