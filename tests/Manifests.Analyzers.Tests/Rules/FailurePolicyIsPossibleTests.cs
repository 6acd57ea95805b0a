using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class FailurePolicyIsPossibleTests
{
    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [1, 2] } }] }, template: { spec: { restartPolicy: OnFailure, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "spec.template.spec.restartPolicy of Job 'mig' is OnFailure, but must be Never")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [0, 2] } }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "has 0, which is no failure")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [3, 2] } }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "must be in ascending order")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [3, 3] } }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "has 3 twice")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { successPolicy: { rules: [{ succeededCount: 1 }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }", "spec.successPolicy of Job 'mig' needs completionMode: Indexed")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlVerifier.Messages<FailurePolicyIsPossible>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { podFailurePolicy: { rules: [{ action: FailJob, onExitCodes: { operator: In, values: [1, 2] } }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: mig }, spec: { completionMode: Indexed, completions: 2, successPolicy: { rules: [{ succeededCount: 1 }] }, template: { spec: { restartPolicy: Never, containers: [{ name: mig, image: example/mig:1.0 }] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlVerifier.Messages<FailurePolicyIsPossible>(yaml));
}
