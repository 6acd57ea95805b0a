using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamesFitVerbsTests
{
    [Fact]
    public Task Create_Triggers() => RuleVerifier.Verify("""
        [Role] [Rule({|K8S5033:"get,create"|}, "pods", ResourceNames = "a")] class Reader { }
        """);

    [Fact]
    public Task Get_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get,update", "pods", ResourceNames = "a,b")] class Reader { }
        """);

    [Fact]
    public Task Subresource_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("create", "pods/exec", ResourceNames = "a")] class Reader { }
        """);
}
