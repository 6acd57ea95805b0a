using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class RouteLeadsToServiceTests
{
    [Fact]
    public void NoSuchService_Triggers() => Assert.Equal(
        ["GRPCRoute 'shop/web' leads to Service 'order', which is not declared in namespace 'shop'; did you mean 'orders'?"],
        YamlObjects.Messages<RouteLeadsToService>(Objects("backendRefs: [{ name: order, port: 80 }]")));

    [Fact]
    public void NoSuchPort_Triggers() => Assert.Equal(
        ["GRPCRoute 'shop/web' leads to Service 'orders', at port 8080, which it lacks: it has 80"],
        YamlObjects.Messages<RouteLeadsToService>(Objects("backendRefs: [{ name: orders, port: 8080 }]")));

    [Fact]
    public void Mirror_Triggers() => Assert.Equal(
        ["GRPCRoute 'shop/web' leads to Service 'shadow', which is not declared in namespace 'shop'"],
        YamlObjects.Messages<RouteLeadsToService>(Objects("filters: [{ type: RequestMirror, requestMirror: { backendRef: { name: shadow, port: 80 } } }]")));

    [Fact]
    public void There_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteLeadsToService>(Objects("backendRefs: [{ name: orders, port: 80 }]")));

    [Fact]
    public void OtherKind_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteLeadsToService>(Objects("backendRefs: [{ name: bucket, kind: Bucket, group: example.com }]")));

    private static string Objects(string rule) =>
        $$"""
        apiVersion: gateway.networking.k8s.io/v1
        kind: GRPCRoute
        metadata:
          namespace: shop
          name: web
        spec:
          rules:
            - {{rule}}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: shop
          name: orders
        spec:
          ports:
            - port: 80
        """;
}
