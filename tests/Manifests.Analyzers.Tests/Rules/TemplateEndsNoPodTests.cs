using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class TemplateEndsNoPodTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { activeDeadlineSeconds: 5, containers: [{ name: web, image: example/web:1.0 }] } } } }", "spec.template.spec.activeDeadlineSeconds of Deployment 'web' cannot be set")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { ephemeralContainers: [{ name: a, image: b }], containers: [{ name: web, image: example/web:1.0 }] } } } }", "spec.template.spec.ephemeralContainers")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<TemplateEndsNoPod>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { template: { spec: { restartPolicy: Never, activeDeadlineSeconds: 5, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { activeDeadlineSeconds: 5, containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<TemplateEndsNoPod>(yaml));
}
