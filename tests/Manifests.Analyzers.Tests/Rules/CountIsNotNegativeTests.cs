using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class CountIsNotNegativeTests
{
    [Fact]
    public Task Replicas_Triggers() => RuleVerifier.Reports(
        "K8S6008",
        "replicas of Deployment 'shop/web' is -1, but must be 0 or more",
        """[Deployment("web", Namespace = "shop", Replicas = {|#0:-1|})] class Web { }""");

    [Fact]
    public Task HistoryAndReadiness_Triggers() => RuleVerifier.Verify("[Deployment(RevisionHistoryLimit = {|K8S6008:-1|}, MinReadySeconds = {|K8S6008:-2|})] class Web { }");

    [Fact]
    public Task Zero_DoesNotTrigger() => RuleVerifier.Verify("[Deployment(Replicas = 0, RevisionHistoryLimit = 0, MinReadySeconds = 0)] class Web { }");

    [Fact]
    public Task Jobs_Triggers() => RuleVerifier.Verify("[Job(BackoffLimit = {|K8S6008:-1|}, TtlSecondsAfterFinished = {|K8S6008:-1|})] class Once { }");

    [Fact]
    public Task CronJobs_Triggers() =>
        RuleVerifier.Verify("""[CronJob("@daily", SuccessfulJobsHistoryLimit = {|K8S6008:-1|}, Completions = {|K8S6008:-1|})] class Nightly { }""");

    [Fact]
    public Task Partition_Triggers() => RuleVerifier.Verify("[StatefulSet] [RollingUpdate(Partition = {|K8S6008:-1|})] class Database { }");

    [Fact]
    public void JobOfAnotherGroup_DoesNotTrigger() =>
        Assert.Empty(TreeVerifier.Messages<CountIsNotNegative>("{ 'apiVersion': 'batch.volcano.sh/v1alpha1', 'kind': 'Job', 'spec': { 'backoffLimit': -1 } }"));

    [Fact]
    public void HistoryOfAStatefulSet_MayBeNegative_DoesNotTrigger() =>
        Assert.Empty(TreeVerifier.Messages<CountIsNotNegative>("{ 'apiVersion': 'apps/v1', 'kind': 'StatefulSet', 'spec': { 'revisionHistoryLimit': -1 } }"));
}
