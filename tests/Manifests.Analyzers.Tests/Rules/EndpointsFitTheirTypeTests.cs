using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class EndpointsFitTheirTypeTests
{
    [Theory]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv4, endpoints: [{ addresses: ['nope'] }], ports: [{ name: a, port: 1 }] }", "endpoints.addresses of EndpointSlice 'x' has 'nope'")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv4, endpoints: [{ addresses: ['2001:db8::1'] }], ports: [{ name: a, port: 1 }] }", "it must be an address of IPv4")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv6, endpoints: [{ addresses: ['10.0.0.1'] }], ports: [{ name: a, port: 1 }] }", "it must be an address of IPv6")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv4, endpoints: [{ addresses: ['10.0.0.1'] }], ports: [{ name: a, port: 1 }, { name: a, port: 2 }] }", "ports.name of EndpointSlice 'x' has 'a' twice")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<EndpointsFitTheirType>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv4, endpoints: [{ addresses: ['10.0.0.1'] }], ports: [{ name: a, port: 1 }] }")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: IPv6, endpoints: [{ addresses: ['2001:db8::1'] }], ports: [{ name: a, port: 1 }] }")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: FQDN, endpoints: [{ addresses: ['a.example.com'] }], ports: [{ name: a, port: 1 }] }")]
    [InlineData("{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: x }, addressType: Other, endpoints: [{ addresses: ['x'] }], ports: [{ name: a, port: 1 }] }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<EndpointsFitTheirType>(yaml));
}
