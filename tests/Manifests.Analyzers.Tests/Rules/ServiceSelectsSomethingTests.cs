using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Selectors;

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

    [Theory]
    [InlineData("v1", "Endpoints", "orders")]
    [InlineData("discovery.k8s.io/v1", "EndpointSlice", "orders-1")]
    public void AddressesWrittenDown_DoesNotTrigger(string apiVersion, string kind, string name) => Assert.Empty(YamlObjects.Messages<ServiceSelectsSomething>(ServiceWith(apiVersion, kind, name)));

    [Fact]
    public void AddressesOfAnother_Triggers() => Assert.Single(YamlObjects.Messages<ServiceSelectsSomething>(ServiceWith("v1", "Endpoints", "stock")));

    private static string ServiceWith(string apiVersion, string kind, string name) =>
        $"""
        apiVersion: v1
        kind: Service
        metadata:
          name: orders
        spec:
          ports:
            - port: 80
        ---
        apiVersion: {apiVersion}
        kind: {kind}
        metadata:
          name: {name}
          labels:
            kubernetes.io/service-name: orders
        """;
}
