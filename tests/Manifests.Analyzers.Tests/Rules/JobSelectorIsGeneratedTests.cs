using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class JobSelectorIsGeneratedTests
{
    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { selector: { matchLabels: { a: b } }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "spec.selector of Job 'mig' cannot be set")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { template: { metadata: { labels: { controller-uid: abc } }, spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "spec.template.metadata.labels[controller-uid]")]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: nightly }, spec: { schedule: '@daily', jobTemplate: { spec: { selector: { matchLabels: { a: b } }, template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } } } }", "spec.jobTemplate.spec.selector of CronJob 'nightly' cannot be set")]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: nightly }, spec: { schedule: '@daily', jobTemplate: { spec: { manualSelector: true, template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } } } }", "manualSelector")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<JobSelectorIsGenerated>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { manualSelector: true, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: nightly }, spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<JobSelectorIsGenerated>(yaml));
}
