using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ObjectHasNameTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap }", "ConfigMap has neither metadata.name nor metadata.generateName")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { labels: { a: b } } }", "ConfigMap has neither")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ObjectHasName>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { generateName: web- }, spec: { containers: [{ name: a, image: b }] } }")]
    [InlineData("{ apiVersion: example.com/v1, kind: Widget }")]
    [InlineData("{ apiVersion: authorization.k8s.io/v1, kind: SelfSubjectAccessReview, spec: {} }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ObjectHasName>(yaml));
}
