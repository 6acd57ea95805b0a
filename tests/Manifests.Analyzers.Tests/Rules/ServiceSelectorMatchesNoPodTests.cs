using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceSelectorMatchesNoPodTests
{
    [Fact]
    public Task MistypedValue_Triggers_AndNamesTheNearest() => RuleVerifier.Reports(
        "K8S2001",
        "No pod in namespace 'shop' has label app=orderz; did you mean 'orders'?",
        """
        [Pod] [Label("app", "orders")] [InNamespace("shop")]
        [Service(80, Selector = {|#0:"app=orderz"|})] class Orders { }
        """);

    [Fact]
    public Task NothingNear_Triggers_WithoutGuessing() => RuleVerifier.Reports(
        "K8S2001",
        "No pod has label app=payments",
        """
        [Pod] [Label("app", "orders")] [Service(80, Selector = {|#0:"app=payments"|})] class Orders { }
        """);

    [Fact]
    public Task OneLabelOfTwo_Triggers_AndNamesTheWrongOne() => RuleVerifier.Reports(
        "K8S2001",
        "No pod has label tier=wep; did you mean 'web'?",
        """
        [Pod] [Label("app", "orders")] [Label("tier", "web")] [Service(80, Selector = {|#0:"app=orders,tier=wep"|})] class Orders { }
        """);

    [Fact]
    public Task PodOfAnotherClass_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Label("app", "orders")] class Orders { }
        [Service("front", 80, Selector = "app=orders")] class Front { }
        """);

    [Fact]
    public Task OwnClass_DoesNotTrigger() => RuleVerifier.Verify("[Deployment] [Service(80)] class Orders { }");

    [Fact]
    public Task DeclaredElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Deployment", "legacy", Labels = "app=legacy")]
        [Service("front", 80, Selector = "app=legacy")] class Front { }
        """);

    [Fact]
    public Task SelectorThatCannotBeRead_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service(80, Selector = {|K8S2005:"app=(x"|})] class Orders { }
        """);
}
