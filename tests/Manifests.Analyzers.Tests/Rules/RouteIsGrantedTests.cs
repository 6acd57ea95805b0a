using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class RouteIsGrantedTests
{
    [Fact]
    public void OtherNamespace_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' leads to Service 'stock' in namespace 'storage', where no ReferenceGrant lets HTTPRoutes of namespace 'shop' do so"],
        YamlObjects.Messages<RouteIsGranted>(Objects("storage", "front", "")));

    [Fact]
    public void OtherName_Triggers() => Assert.Equal(
        ["HTTPRoute 'shop/web' leads to Service 'stock' in namespace 'storage', where no ReferenceGrant lets HTTPRoutes of namespace 'shop' do so"],
        YamlObjects.Messages<RouteIsGranted>(Objects("storage", "shop", ", name: orders")));

    [Fact]
    public void Granted_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteIsGranted>(Objects("storage", "shop", "")));

    [Fact]
    public void OwnNamespace_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<RouteIsGranted>(Objects("shop", "front", "")));

    private static string Objects(string home, string from, string to) =>
        $$"""
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata:
          namespace: shop
          name: web
        spec:
          rules:
            - backendRefs:
                - name: stock
                  namespace: {{home}}
        ---
        apiVersion: gateway.networking.k8s.io/v1
        kind: ReferenceGrant
        metadata:
          namespace: storage
          name: shop
        spec:
          from:
            - { group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: {{from}} }
          to:
            - { group: "", kind: Service{{to}} }
        """;
}
