using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleStartsNothingTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8088",
        "Role 'reader' may create pods/exec, and with that use every account and Secret of the namespace",
        """
        [Role("reader")] [Rule("create", {|#0:"pods/exec"|})] static class Reader { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8088", """
        [Role("reader")] [Rule("get", "pods")] static class Reader { }
        """);
}
