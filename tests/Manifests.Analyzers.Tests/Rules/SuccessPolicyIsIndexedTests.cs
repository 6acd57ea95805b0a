using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class SuccessPolicyIsIndexedTests
{
    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { successPolicy: { rules: [{ succeededCount: 1 }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "spec.successPolicy of Job 'mig' needs completionMode: Indexed")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<SuccessPolicyIsIndexed>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { completionMode: Indexed, completions: 2, successPolicy: { rules: [{ succeededCount: 1 }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<SuccessPolicyIsIndexed>(yaml));
}
