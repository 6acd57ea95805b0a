using System.Collections.Generic;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class RestartPolicyFitsTests
{
    [Fact]
    public void JobThatAlwaysRestarts_Triggers() => Assert.Equal(
        ["The restart policy of Job 'shop/migrate' is Always, but its pods must come to an end: write OnFailure or Never"],
        Messages("{ 'apiVersion': 'batch/v1', 'kind': 'Job', 'metadata': { 'name': 'migrate', 'namespace': 'shop' }, 'spec': { 'template': { 'spec': { 'restartPolicy': 'Always' } } } }"));

    [Fact]
    public void CronJobWithoutPolicy_Triggers() => Assert.Equal(
        ["The restart policy of CronJob 'nightly' is not set, which means Always, but its pods must come to an end: write OnFailure or Never"],
        Messages("{ 'apiVersion': 'batch/v1', 'kind': 'CronJob', 'metadata': { 'name': 'nightly' }, 'spec': { 'jobTemplate': { 'spec': { 'template': { 'spec': { 'containers': [] } } } } } }"));

    [Theory]
    [InlineData("Deployment")]
    [InlineData("StatefulSet")]
    [InlineData("DaemonSet")]
    [InlineData("ReplicaSet")]
    public void WorkloadThatDoesNotRestart_Triggers(string kind) => Assert.Equal(
        [$"The restart policy of {kind} 'web' is OnFailure, but its pods run for good: only Always is allowed"],
        Messages($"{{ 'apiVersion': 'apps/v1', 'kind': '{kind}', 'metadata': {{ 'name': 'web' }}, 'spec': {{ 'template': {{ 'spec': {{ 'restartPolicy': 'OnFailure' }} }} }} }}"));

    [Theory]
    [InlineData("batch/v1", "Job", "OnFailure")]
    [InlineData("batch/v1", "Job", "Never")]
    [InlineData("apps/v1", "Deployment", "Always")]
    [InlineData("apps/v1", "Deployment", "")]
    [InlineData("apps/v1", "Deployment", "Sometimes")]
    [InlineData("batch/v1", "Job", "Sometimes")]
    [InlineData("batch.volcano.sh/v1alpha1", "Job", "Always")]
    public void FittingOrUnknownPolicy_DoesNotTrigger(string apiVersion, string kind, string policy) =>
        Assert.Empty(Messages($"{{ 'apiVersion': '{apiVersion}', 'kind': '{kind}', 'spec': {{ 'template': {{ 'spec': {{ 'restartPolicy': '{policy}' }} }} }} }}"));

    [Fact]
    public void JobWithoutPods_DoesNotTrigger() => Assert.Empty(Messages("{ 'apiVersion': 'batch/v1', 'kind': 'Job', 'spec': { } }"));

    [Fact]
    public Task Pod_DoesNotTrigger() => RuleVerifier.Verify("[Pod(RestartPolicy = RestartPolicy.Never)] class Once { }");

    private static IReadOnlyList<string> Messages(string text) => TreeVerifier.Messages<RestartPolicyFits>(text);
}
