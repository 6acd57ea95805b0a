using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class TemplateHasNoNameTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: x }, spec: { template: { metadata: { name: web } } } }", "The name 'web' in the pod template of Deployment 'x' is ignored: its pods are named after Deployment 'x' itself")]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: x }, spec: { jobTemplate: { spec: { template: { metadata: { generateName: web- } } } } } }", "The generateName 'web-'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<TemplateHasNoName>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: x }, spec: { template: { metadata: { labels: { a: b } } } } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x } }")]
    [InlineData("{ apiVersion: v1, kind: PodTemplate, metadata: { name: x }, template: { metadata: { name: y } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<TemplateHasNoName>(yaml));
}
