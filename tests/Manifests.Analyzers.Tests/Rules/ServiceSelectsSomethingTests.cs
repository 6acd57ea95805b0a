using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceSelectsSomethingTests
{
    [Fact]
    public Task ClassWithoutWorkload_Triggers() => RuleVerifier.Reports(
        "K8S2008",
        "Service 'orders' selects no pods: its class has no workload, and neither For nor Selector says whose pods it leads to",
        """[{|#0:Service("orders", 80)|}] class OrdersService { }""");

    [Fact]
    public Task For_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service("orders", 80, For = typeof(Orders))] class OrdersService { }
        [Deployment] class Orders { }
        """);

    [Fact]
    public Task Selector_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service("orders", 80, Selector = "app=orders")] class OrdersService { }
        [Deployment] [Label("app", "orders")] class Orders { }
        """);
}
