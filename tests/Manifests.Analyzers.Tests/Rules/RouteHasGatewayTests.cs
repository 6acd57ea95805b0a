using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class RouteHasGatewayTests
{
    [Fact]
    public void NoSuchGateway_Triggers() => Assert.Equal(["HTTPRoute 'shop/web' is to be served by Gateway 'pubic', which is not declared in namespace 'gateways'; did you mean 'public'?"], YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: pubic
              namespace: gateways

        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes:
                namespaces:
                  from: All
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));

    [Fact]
    public void GatewayOfAnotherGroup_Triggers() => Assert.Equal(["HTTPRoute 'shop/web' is to be served by Gateway 'mesh', which is not declared in namespace 'gateways'"], YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: mesh
              namespace: gateways

        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes:
                namespaces:
                  from: All
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));

    [Fact]
    public void NoSuchListener_Triggers() => Assert.Equal(["HTTPRoute 'shop/web' is to be served by Gateway 'public', which has no listener 'htp', only http; did you mean 'http'?"], YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: public
              namespace: gateways
              sectionName: htp
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes:
                namespaces:
                  from: All
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));

    [Fact]
    public void OwnNamespaceOnly_Triggers() => Assert.Equal(["HTTPRoute 'shop/web' is to be served by Gateway 'public', which takes routes of its own namespace 'gateways' only"], YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: public
              namespace: gateways

        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http

        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));

    [Fact]
    public void AllNamespaces_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: public
              namespace: gateways
              sectionName: http
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes:
                namespaces:
                  from: All
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));

    [Fact]
    public void ServiceAsParent_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteHasGateway>(
        """
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          parentRefs:
            - name: web
              namespace: gateways
              kind: Service
              group: ""
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: public
        spec:
          listeners:
            - name: http
              allowedRoutes:
                namespaces:
                  from: All
        ---
        apiVersion: networking.istio.io/v1
        kind: Gateway
        metadata:
          namespace: gateways
          name: mesh
        """));
}
