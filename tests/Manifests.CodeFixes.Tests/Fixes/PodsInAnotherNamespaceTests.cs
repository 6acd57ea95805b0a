using System.Threading.Tasks;
using ByType = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.SelectByTypeFix>;
using Move = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.MoveToNamespaceFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

/// <summary>K8S2002, as the rule itself reports it: at whatever says the Service's namespace, and else at its selector.</summary>
public class PodsInAnotherNamespaceTests
{
    private const string Orders = """[Deployment] [Label("app", "orders")] [InNamespace("shop")] class Orders { } """;

    [Fact]
    public Task Nothing_IsGivenANamespace() => Move.Fixes(
        Orders + """[Service(80, Selector = {|K8S2002:"app=orders"|})] class Front { }""",
        Orders + """[Service(80, Selector = "app=orders", Namespace = "shop")] class Front { }""",
        "Move 'front' into namespace 'shop'");

    [Fact]
    public Task Nothing_OrRefersToTheClass() => ByType.Fixes(
        Orders + """[Service(80, Selector = {|K8S2002:"app=orders"|})] class Front { }""",
        Orders + """[Service(80, For = typeof(Orders))] class Front { }""");

    [Fact]
    public Task OwnNamespace_IsChanged() => Move.Fixes(
        Orders + """[Service(80, Selector = "app=orders", Namespace = {|K8S2002:"web"|})] class Front { }""",
        Orders + """[Service(80, Selector = "app=orders", Namespace = "shop")] class Front { }""");

    [Fact]
    public Task OwnNamespace_BesideTheOwnPods() => Move.Fixes(
        """[Deployment(Namespace = "shop")] [Service("a", 80, Namespace = {|K8S2002:"web"|})] [Service("b", 81, Namespace = {|K8S2002:"web"|})] class Hello { }""",
        """[Deployment(Namespace = "shop")] [Service("a", 80, Namespace = "shop")] [Service("b", 81, Namespace = "shop")] class Hello { }""");

    [Fact]
    public Task PodsInNone_LosesItsOwn() => Move.Fixes(
        """[Deployment] [Label("app", "x")] class X { } [Service(80, Namespace = {|K8S2002:"web"|}, Selector = "app=x")] class Front { }""",
        """[Deployment] [Label("app", "x")] class X { } [Service(80, Selector = "app=x")] class Front { }""");

    [Fact]
    public Task NamespaceOfTheClass_IsChanged() => Move.Fixes(
        Orders + """[Service(80, For = typeof(Orders))] [InNamespace({|K8S2002:"web"|})] class Front { }""",
        Orders + """[Service(80, For = typeof(Orders))] [InNamespace("shop")] class Front { }""",
        "Move 'Front' into namespace 'shop'");

    [Fact]
    public Task NamespaceOfAClassWithPodsOfItsOwn_OnlyTheServiceMoves() => Move.Fixes(
        Orders + """[Pod] [Service("own", 80)] [Service("other", 80, Selector = "app=orders")] [InNamespace({|K8S2002:"web"|})] class Front { }""",
        Orders + """[Pod] [Service("own", 80)] [Service("other", 80, Selector = "app=orders", Namespace = "shop")] [InNamespace("web")] class Front { }""",
        "Move 'other' into namespace 'shop'");

    [Fact]
    public Task NamespaceOfTheProject_TheServiceSaysItsOwn() => Move.Fixes(
        """
        [assembly: ManifestDefaults(Namespace = "web")]
        [Deployment(Namespace = "shop")] [Label("app", "orders")] class Orders { }
        [{|K8S2002:Service(80, Selector = "app=orders")|}] class Front { }
        """,
        """
        [assembly: ManifestDefaults(Namespace = "web")]
        [Deployment(Namespace = "shop")] [Label("app", "orders")] class Orders { }
        [Service(80, Selector = "app=orders", Namespace = "shop")] class Front { }
        """);

    [Fact]
    public Task NamespaceOfTheProject_OrTheServiceRefersToTheClass() => ByType.Fixes(
        """
        [assembly: ManifestDefaults(Namespace = "web")]
        [Deployment(Namespace = "shop")] [Label("app", "orders")] class Orders { }
        [{|K8S2002:Service(80, Selector = "app=orders")|}] class Front { }
        """,
        """
        [assembly: ManifestDefaults(Namespace = "web")]
        [Deployment(Namespace = "shop")] [Label("app", "orders")] class Orders { }
        [Service(80, For = typeof(Orders))] class Front { }
        """);

    [Fact]
    public Task OwnNamespace_ReferenceWouldNotFollow_NotOffered() => ByType.NotOffered(
        Orders + """[Service(80, Selector = "app=orders", Namespace = {|K8S2002:"web"|})] class Front { }""");
}
