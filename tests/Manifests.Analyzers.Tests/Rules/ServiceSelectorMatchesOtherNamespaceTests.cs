using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceSelectorMatchesOtherNamespaceTests
{
    [Fact]
    public Task ServicesOwnNamespace_Triggers_AtThatArgument() => RuleVerifier.Reports(
        "K8S2002",
        "Service 'hello-svc' is in namespace 'web', but the pods with app=hello are in namespace 'apps' only",
        """
        [Pod("hello-pod", Namespace = "apps")] [Label("app", "hello")] [Service("hello-svc", 8200, Namespace = {|#0:"web"|})] class Hello { }
        """);

    [Fact]
    public Task ServiceWithoutNamespace_Triggers_AtTheSelector() => RuleVerifier.Reports(
        "K8S2002",
        "Service 'front' is in no namespace, but the pods with app=hello are in namespace 'apps' only",
        """
        [Pod] [InNamespace("apps")] [Label("app", "hello")] class Hello { }
        [Service("front", 80, Selector = {|#0:"app=hello"|})] class Front { }
        """);

    [Fact]
    public Task NamespaceOfTheProject_Triggers_AtTheAttribute() => RuleVerifier.Verify("""
        [assembly: ManifestDefaults(Namespace = "web")]
        [Pod(Namespace = "apps")] [Label("app", "hello")] class Hello { }
        [{|K8S2002:Service("front", 80, Selector = "app=hello")|}] class Front { }
        """);

    [Fact]
    public Task SameNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [InNamespace("apps")] [Label("app", "hello")] [Service(80)] class Hello { }
        [Service("front", 80, Selector = "app=hello", Namespace = "apps")] class Front { }
        """);

    [Fact]
    public Task PodsHereAndElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Label("app", "hello")] [Service(80)] class Hello { }
        [Pod("other", Namespace = "apps")] [Label("app", "hello")] class Other { }
        """);
}
