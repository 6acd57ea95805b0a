using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class VerbIsKnownTests
{
    [Fact]
    public Task Unknown_Triggers() => RuleVerifier.Reports(
        "K8S5034",
        "Role 'reader' allows 'lst', which is no verb of Kubernetes; did you mean 'list'?",
        """
        [Role("reader")] [Rule({|#0:"get,lst"|}, "pods")] class Reader { }
        """);

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("get,list,watch,create,update,patch,delete", "pods")] class Reader { }
        """);

    [Fact]
    public Task OtherGroup_DoesNotTrigger() => RuleVerifier.Verify("""
        [Role] [Rule("paint", "widgets", Groups = "example.com")] class Reader { }
        """);
}
