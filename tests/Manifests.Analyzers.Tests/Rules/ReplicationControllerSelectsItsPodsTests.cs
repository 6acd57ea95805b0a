using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ReplicationControllerSelectsItsPodsTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ReplicationController, metadata: { name: x }, spec: { template: { metadata: {  }, spec: { containers: [{ name: a, image: b }] } } } }", "spec.selector of ReplicationController 'x' is required")]
    [InlineData("{ apiVersion: v1, kind: ReplicationController, metadata: { name: x }, spec: { selector: { a: b }, template: { metadata: { labels: { a: c } }, spec: { containers: [{ name: a, image: b }] } } } }", "spec.template.metadata.labels of ReplicationController 'x' do not have a=b, which it selects")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ReplicationControllerSelectsItsPods>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ReplicationController, metadata: { name: x }, spec: { selector: { a: b }, template: { metadata: { labels: { a: b, c: d } }, spec: { containers: [{ name: a, image: b }] } } } }")]
    [InlineData("{ apiVersion: v1, kind: ReplicationController, metadata: { name: x }, spec: { template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: b }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ReplicationControllerSelectsItsPods>(yaml));
}
