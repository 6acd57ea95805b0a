using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class FieldIsNotDeprecatedTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: x }, spec: { trafficDistribution: PreferClose } }", "spec.trafficDistribution: PreferClose of Service 'x' is deprecated since Kubernetes 1.35: PreferSameZone is the name that says it")]
    [InlineData("{ apiVersion: v1, kind: Node, metadata: { name: x }, spec: { configSource: { configMap: { name: a } } } }", "spec.configSource of Node 'x'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<FieldIsNotDeprecated>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: x }, spec: { trafficDistribution: PreferSameZone } }")]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: x }, spec: { externalIPs: [192.168.0.1] } }")]
    [InlineData("{ apiVersion: v1, kind: Node, metadata: { name: x }, spec: { configSource: null } }")]
    [InlineData("{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: x }, spec: { trafficDistribution: PreferClose } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<FieldIsNotDeprecated>(yaml));

    [Fact]
    public void Successor_IsTheReplacement() => Assert.Equal(
        "PreferSameZone",
        Assert.Single(YamlObjects.Findings<FieldIsNotDeprecated>("{ apiVersion: v1, kind: Service, metadata: { name: x }, spec: { trafficDistribution: PreferClose } }")).Replacement);

    [Fact]
    public void BeforeTheSuccessorWasThere_DoesNotTrigger() =>
        Assert.Empty(YamlObjects.Messages<FieldIsNotDeprecated>("{ apiVersion: v1, kind: Service, metadata: { name: x }, spec: { trafficDistribution: PreferClose } }", "1.33"));
}
