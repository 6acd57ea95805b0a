using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class VolumeOfPodIsCompleteTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { volumes: [{ name: a, image: {} }], containers: [{ name: web, image: example/web:1.0 }] } }", "spec.volumes[0].image.reference of Pod 'web' is required")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VolumeOfPodIsComplete>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { volumes: [{ name: a, image: {} }], containers: [{ name: web, image: example/web:1.0 }] } } } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { volumes: [{ name: a, image: { reference: b } }], containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VolumeOfPodIsComplete>(yaml));

    [Theory]
    [InlineData(248, 0)]
    [InlineData(249, 1)]
    public void NameOfTheClaim_TriggersWhereItIsTooLong(int length, int expected)
    {
        var messages = YamlObjects.Messages<VolumeOfPodIsComplete>(
            $"{{ apiVersion: v1, kind: Pod, metadata: {{ name: {new string('a', length)} }}, spec: {{ volumes: [{{ name: data, ephemeral: {{ volumeClaimTemplate: {{ spec: {{}} }} }} }}], containers: [{{ name: web, image: a/b:1 }}] }} }}");
        Assert.Equal(expected, messages.Count);
        Assert.All(messages, message => Assert.EndsWith("and the name of the pod make the name of a claim of 254 characters, and 253 are allowed", message));
    }
}
