using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class CalledServiceExistsTests
{
    [Fact]
    public void NoSuchService_Triggers() => Assert.Equal(
        ["APIService 'v1.example.com' has the API server call Service 'extention', which is not declared in namespace 'shop'; did you mean 'extension'?"],
        YamlObjects.Messages<CalledServiceExists>(Objects("extention", "443", "shop")));

    [Fact]
    public void Elsewhere_Triggers() => Assert.Equal(
        ["APIService 'v1.example.com' has the API server call Service 'extension', which is in namespace 'tools' and not in namespace 'shop'"],
        YamlObjects.Messages<CalledServiceExists>(Objects("extension", "443", "tools")));

    [Fact]
    public void NoSuchPort_Triggers() => Assert.Equal(
        ["APIService 'v1.example.com' has the API server call Service 'extension', at port 8443, which it lacks: it has 443"],
        YamlObjects.Messages<CalledServiceExists>(Objects("extension", "8443", "shop")));

    [Fact]
    public void Conversion_Triggers() => Assert.Equal(["CustomResourceDefinition 'orders.example.com' has the API server call Service 'orders', which is not declared in namespace 'shop'"], YamlObjects.Messages<CalledServiceExists>(
        """
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: orders.example.com
        spec:
          conversion:
            strategy: Webhook
            webhook:
              clientConfig:
                service:
                  namespace: shop
                  name: orders
        """));

    [Fact]
    public void There_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<CalledServiceExists>(Objects("extension", "443", "shop")));

    [Fact]
    public void WithoutNamespace_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<CalledServiceExists>(Objects("extension", "443", "null")));

    private static string Objects(string name, string port, string home) =>
        $$"""
        apiVersion: apiregistration.k8s.io/v1
        kind: APIService
        metadata:
          name: v1.example.com
        spec:
          group: example.com
          version: v1
          service:
            namespace: shop
            name: {{name}}
            port: {{port}}
        ---
        apiVersion: v1
        kind: Service
        metadata:
          namespace: {{home}}
          name: extension
        spec:
          ports:
            - port: 443
        """;
}
