using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ApiServiceIsNamedByItsVersionTests
{
    [Theory]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: x }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b } } }", "metadata.name of APIService 'x' must be 'v1.example.com'")]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, insecureSkipTLSVerify: true } }", "spec.insecureSkipTLSVerify of APIService 'v1.example.com' cannot be true without a service")]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b }, insecureSkipTLSVerify: true, caBundle: aGk= } }", "cannot be true beside a caBundle")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ApiServiceIsNamedByItsVersion>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b } } }")]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1, service: { name: a, namespace: b }, insecureSkipTLSVerify: true } }")]
    [InlineData("{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.example.com }, spec: { group: example.com, version: v1, groupPriorityMinimum: 1, versionPriority: 1 } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ApiServiceIsNamedByItsVersion>(yaml));
}
