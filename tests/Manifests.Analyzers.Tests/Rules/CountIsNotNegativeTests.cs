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
    public void HistoryOfAStatefulSet_MayBeNegative_DoesNotTrigger() =>
        Assert.Empty(TreeVerifier.Messages<CountIsNotNegative>("{ 'apiVersion': 'apps/v1', 'kind': 'StatefulSet', 'spec': { 'revisionHistoryLimit': -1 } }"));
}
