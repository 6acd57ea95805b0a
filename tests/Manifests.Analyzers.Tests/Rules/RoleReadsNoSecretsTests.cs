using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleReadsNoSecretsTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8087",
        "Role 'reader' may get every Secret in its namespace",
        """
        [Role("reader")] [Rule("get", {|#0:"secrets"|})] static class Reader { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8087", """
        [Role("reader")] [Rule("get", "secrets", ResourceNames = "db")] static class Reader { }
        """);
}
