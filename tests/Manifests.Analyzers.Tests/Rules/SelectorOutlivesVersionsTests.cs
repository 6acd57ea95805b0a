using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SelectorOutlivesVersionsTests
{
    [Fact]
    public Task VersionInTheSelector_Triggers() => RuleVerifier.Reports(
        "K8S2006",
        "Deployment 'web' selects by 'version', which changes with a new version, but a selector can never be changed",
        """
        [Deployment("web", Selector = {|#0:"app=web,version=1"|})] [Label("app", "web")] [Label("version", "1")] class Web { }
        """);

    [Fact]
    public Task VersionAsLabelOnly_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [Label("app", "web")] [Label("version", "1")] class Web { }""");

    [Fact]
    public Task VersionInAServicesSelector_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Label("app", "web")] [Label("version", "1")] [Service(80, Selector = "version=1")] class Web { }
        """);
}
