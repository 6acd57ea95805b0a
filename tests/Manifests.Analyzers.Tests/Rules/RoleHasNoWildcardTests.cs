using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RoleHasNoWildcardTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8086",
        "Role 'reader' grants every one of its verbs, those to come included",
        """
        [Role("reader")] [Rule({|#0:"*"|}, "pods")] static class Reader { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8086", """
        [Role("reader")] [Rule("get,list", "pods")] static class Reader { }
        """);
}
