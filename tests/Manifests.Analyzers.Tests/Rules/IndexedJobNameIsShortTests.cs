using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class IndexedJobNameIsShortTests
{
    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }, spec: { completionMode: Indexed, completions: 1, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "has 63 characters; with the index of its last pod, 0")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }, spec: { completionMode: Indexed, completions: 11, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "has 61 characters; with the index of its last pod, 10")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<IndexedJobNameIsShort>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }, spec: { completionMode: Indexed, completions: 10, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<IndexedJobNameIsShort>(yaml));
}
