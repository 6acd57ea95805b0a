using System.Threading.Tasks;
using Manifests.CodeFixes.Tests.Verifying;
using Manifests.Core.Rules;
using Verify = Manifests.CodeFixes.Tests.Verifying.FixVerifier<Manifests.CodeFixes.Fixes.SelectByTypeFix>;

namespace Manifests.CodeFixes.Tests.Fixes;

public class SelectByTypeFixTests
{
    [Fact]
    public Task ServiceOfItsOwn_RefersToTheClass() => Verify.Fixes(
        """
        [Deployment] [Label("app", "orders")] class Orders { }
        [Service(80, Selector = {|K8S2001:"app=orderz"|}, TargetPort = 8080)] class Front { }
        """,
        """
        [Deployment] [Label("app", "orders")] class Orders { }
        [Service(80, For = typeof(Orders), TargetPort = 8080)] class Front { }
        """,
        "Change to For = typeof(Orders)");

    [Fact]
    public Task ServiceOnTheClassItself_LosesItsSelector() => Verify.Fixes(
        """[Deployment] [Label("app", "orders")] [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Orders { }""",
        """[Deployment] [Label("app", "orders")] [Service(80)] class Orders { }""",
        "Remove the selector, to select the pods of 'Orders'");

    [Fact]
    public Task ArgumentsBelowOneAnother_CommentsStay() => Verify.Fixes(
        """
        [Deployment]
        [Label("app", "orders")]
        [Service(
            80, // the shop's
            Selector = {|K8S2001:"app=orderz"|},
            TargetPort = 8080)]
        class Orders { }
        """,
        """
        [Deployment]
        [Label("app", "orders")]
        [Service(
            80 // the shop's
            ,
            TargetPort = 8080)]
        class Orders { }
        """);

    [Fact]
    public Task OtherNamespaceOfCSharp_IsNamed() => Verify.Fixes(
        """
        namespace Shop.Backend { [Deployment] [Label("app", "orders")] public class Orders { public class Inner { } } }
        namespace Shop.Web { [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Front { } }
        """,
        """
        namespace Shop.Backend { [Deployment] [Label("app", "orders")] public class Orders { public class Inner { } } }
        namespace Shop.Web { [Service(80, For = typeof(Backend.Orders))] class Front { } }
        """);

    [Fact]
    public Task AllOfAProject_OverTwoFiles() => Verify.FixesOver(
        """[Deployment] [Label("app", "orders")] [Service("a", 80, Selector = {|K8S2001:"app=orderz"|})] partial class Orders { }""",
        """
        [Service("b", 80, Selector = {|K8S2001:"app=order"|}), Service("c", 80, Selector = {|K8S2001:"app=ordrs"|})] class Front { }
        [Service("d", 81, Selector = {|K8S2001:"app=orderz"|})] partial class Orders { }
        """,
        """[Deployment] [Label("app", "orders")] [Service("a", 80)] partial class Orders { }""",
        """
        [Service("b", 80, For = typeof(Orders)), Service("c", 80, For = typeof(Orders))] class Front { }
        [Service("d", 81)] partial class Orders { }
        """);

    [Fact]
    public Task HalfTypedNeighbours() => Verify.FixesHalfTyped(
        """
        [Deployment( ] [Label("app", "orders")] class Orders { }
        [Service(80, Selector = {|K8S2001:"app=orderz"|})] [Label("a", ] class Front {
        """,
        """
        [Deployment( ] [Label("app", "orders")] class Orders { }
        [Service(80, For = typeof(Orders))] [Label("a", ] class Front {
        """);

    [Fact]
    public Task OldLanguage() => Verify.FixesInOldLanguage(
        """
        [Deployment, Label("app", "orders")] class Orders { }
        [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Front { }
        """,
        """
        [Deployment, Label("app", "orders")] class Orders { }
        [Service(80, For = typeof(Orders))] class Front { }
        """);

    [Fact]
    public Task TwoClassesHaveTheLabel_NotOffered() => Verify.NotOffered("""
        [Pod] [Label("app", "orders")] class Orders { }
        [Pod] [Label("app", "orders")] class OrdersToo { }
        [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Front { }
        """);

    [Fact]
    public Task ClassOutOfReach_NotOffered() => Verify.NotOffered("""
        class Outer { [Deployment] [Label("app", "orders")] private class Orders { } }
        [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Front { }
        """);

    [Fact]
    public Task GenericClass_NotOffered() => Verify.NotOffered("""
        [Deployment] [Label("app", "orders")] class Orders<T> { }
        [Service(80, Selector = {|K8S2001:"app=orderz"|})] class Front { }
        """);

    [Fact]
    public Task SelectorIsAConstant_StillMended() => Verify.Fixes(
        """
        [Deployment] [Label("app", "orders")] class Orders { public const string Label = "app=orderz"; }
        [Service(80, Selector = {|K8S2001:Orders.Label|})] class Front { }
        """,
        """
        [Deployment] [Label("app", "orders")] class Orders { public const string Label = "app=orderz"; }
        [Service(80, For = typeof(Orders))] class Front { }
        """);

    [Fact]
    public Task PodsInAnotherNamespace_TheServiceFollows() => Verify.Fixes(
        InOtherNamespace(),
        """
        [Deployment] [Label("app", "orders")] [InNamespace("shop")] class Orders { }
        [Service(80, Selector = {|K8S2002:"app=orders"|})] class Front { }
        """,
        """
        [Deployment] [Label("app", "orders")] [InNamespace("shop")] class Orders { }
        [Service(80, For = typeof(Orders))] class Front { }
        """);

    [Fact]
    public Task ServiceSaysItsNamespace_NotOffered_SinceItWouldNotFollow() => Verify.NotOffered(InOtherNamespace(), """
        [Deployment] [Label("app", "orders")] [InNamespace("shop")] class Orders { }
        [Service(80, Namespace = "web", Selector = {|K8S2002:"app=orders"|})] class Front { }
        """);

    [Fact]
    public Task ClassSaysItsNamespace_NotOffered_SinceItWouldNotFollow() => Verify.NotOffered(InOtherNamespace(), """
        [Deployment] [Label("app", "orders")] [InNamespace("shop")] class Orders { }
        [Service(80, Selector = {|K8S2002:"app=orders"|})] [InNamespace("web")] class Front { }
        """);

    [Fact]
    public Task NoWorkloadThere_NotOffered() => Verify.NotOffered(InOtherNamespace(), """
        [Namespace] class Orders { }
        [Service(80, Selector = {|K8S2002:"app=orders"|})] class Front { }
        """);

    private static StandInRule InOtherNamespace() => new("K8S2002", (FixProperties.TargetType, "Orders")) { At = "\"app=orders\"" };
}
