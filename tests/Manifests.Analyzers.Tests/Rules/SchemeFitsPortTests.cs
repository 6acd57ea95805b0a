using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class SchemeFitsPortTests
{
    private const string Id = "K8S8106";

    [Fact]
    public Task PlainToTls_Triggers() => RuleVerifier.Reports(
        Id,
        "'http://catalog:443' speaks http, and port 443 (https) of Service 'catalog' speaks https",
        """
        [Deployment] [Service(443, TargetPort = 8443, PortName = "https")] class Catalog { }
        [Deployment] [Env("CATALOG", {|#0:"http://catalog:443/items"|})] class Web { }
        """);

    [Theory]
    [InlineData("ports: [{ port: 80 }]", "https://web:80/", "http://web:80/")]
    [InlineData("ports: [{ name: https-api, port: 8443 }]", "see http://web.shop.svc.cluster.local:8443, please", "see https://web.shop.svc.cluster.local:8443, please")]
    [InlineData("ports: [{ name: https, port: 80 }]", "http://web/", null)]
    public void InAConfigMap_Triggers(string ports, string address, string? replacement) => Assert.Equal(replacement, Assert.Single(YamlObjects.Findings<SchemeFitsPort>(Yaml(ports, address))).Replacement);

    [Theory]
    [InlineData("ports: [{ name: http, port: 8080 }]", "http://web:8080/")]
    [InlineData("ports: [{ name: https, port: 8443 }]", "https://web:8443/")]
    [InlineData("ports: [{ name: api, port: 8443 }]", "http://web:8443/")]
    [InlineData("ports: [{ name: http, port: 443 }]", "http://web:443/")]
    [InlineData("ports: [{ port: 80 }]", "https://web/")]
    [InlineData("ports: [{ port: 443 }]", "http://web.other:443/")]
    [InlineData("ports: [{ port: 443 }]", "http://web.example.com:443/")]
    [InlineData("ports: [{ port: 443 }]", "http://other:443/")]
    [InlineData("ports: [{ port: 443 }]", "http://web:4430/")]
    public void FittingOrOfNobody_DoesNotTrigger(string ports, string address) => Assert.Empty(YamlObjects.Messages<SchemeFitsPort>(Yaml(ports, address)));

    private static string Yaml(string ports, string address) =>
        $"{{ apiVersion: v1, kind: Service, metadata: {{ name: web, namespace: shop }}, spec: {{ selector: {{ a: b }}, {ports} }} }}\n---\n"
        + $"{{ apiVersion: v1, kind: ConfigMap, metadata: {{ name: x, namespace: shop }}, data: {{ url: '{address}' }} }}";
}
