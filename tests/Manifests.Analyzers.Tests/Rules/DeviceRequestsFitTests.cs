using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class DeviceRequestsFitTests
{
    [Theory]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a } }, { name: gpu, exactly: { deviceClassName: a } }] } } }", "spec.devices.requests[1].name of ResourceClaim 'x' is 'gpu', like that of a request before it")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a } }], constraints: [{ requests: [gpa], matchAttribute: a/b }] } } }", "spec.devices.constraints[0].requests of ResourceClaim 'x' names 'gpa', which is no request of it; did you mean 'gpu'?")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a } }], config: [{ requests: [other] }] } } }", "spec.devices.config[0].requests of ResourceClaim 'x' names 'other'")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, allocationMode: All, count: 2 } }] } } }", "count of ResourceClaim 'x' is no number to give where allocationMode is All")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, firstAvailable: [{ name: big, deviceClassName: a }, { name: big, deviceClassName: b }] }] } } }", "spec.devices.requests[0].firstAvailable[1].name of ResourceClaim 'x' is 'big'")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, selectors: [{ cel: { expression: 'device.driver == (' } }] } }] } } }", "spec.devices.requests[0].exactly.selectors[0].cel.expression of ResourceClaim 'x'")]
    [InlineData("{ apiVersion: resource.k8s.io/v1beta2, kind: ResourceClaimTemplate, metadata: { name: x }, spec: { spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, count: -1 } }] } } } }", "spec.spec.devices.requests[0].exactly.count of ResourceClaimTemplate 'x' is -1, and must be 1 or more")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: DeviceClass, metadata: { name: x }, spec: { selectors: [{ cel: { expression: 'a &&' } }] } }", "spec.selectors[0].cel.expression of DeviceClass 'x'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<DeviceRequestsFit>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, count: 2 } }], constraints: [{ requests: [gpu], matchAttribute: a/b }] } } }")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, firstAvailable: [{ name: big, deviceClassName: a }] }], config: [{ requests: [gpu/big, gpu] }] } } }")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, allocationMode: All } }] } } }")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: DeviceClass, metadata: { name: x }, spec: { selectors: [{ cel: { expression: 'device.driver == \"gpu.example.com\"' } }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<DeviceRequestsFit>(yaml));
}
