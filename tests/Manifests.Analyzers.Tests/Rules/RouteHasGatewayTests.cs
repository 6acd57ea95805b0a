using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class RouteHasGatewayTests
{
    [Fact]
    public void NoSuchGateway_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' is to be served by Gateway 'pubic', which is not declared in namespace 'gateways'; did you mean 'public'?"],
        YamlObjects.Messages<RouteHasGateway>(Objects("name: pubic", "{ namespaces: { from: All } }")));

    [Fact]
    public void GatewayOfAnotherGroup_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' is to be served by Gateway 'mesh', which is not declared in namespace 'gateways'"],
        YamlObjects.Messages<RouteHasGateway>(Objects("name: mesh", "{ namespaces: { from: All } }")));

    [Fact]
    public void NoSuchListener_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' is to be served by Gateway 'public', which has no listener 'htp', only http; did you mean 'http'?"],
        YamlObjects.Messages<RouteHasGateway>(Objects("name: public, sectionName: htp", "{ namespaces: { from: All } }")));

    [Fact]
    public void OwnNamespaceOnly_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' is to be served by Gateway 'public', which takes routes of its own namespace 'gateways' only"],
        YamlObjects.Messages<RouteHasGateway>(Objects("name: public", "{}")));

    [Fact]
    public void AllNamespaces_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteHasGateway>(Objects("name: public, sectionName: http", "{ namespaces: { from: All } }")));

    [Fact]
    public void ServiceAsParent_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteHasGateway>(Objects("name: web, kind: Service, group: \"\"", "{ namespaces: { from: All } }")));

    private static string Objects(string parent, string allowed) =>
        $$"""
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - { namespace: gateways, {{parent}} }
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes: {{allowed}}
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """;
}
