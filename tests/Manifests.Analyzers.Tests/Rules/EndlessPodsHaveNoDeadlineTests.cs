using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class EndlessPodsHaveNoDeadlineTests
{
    [Fact]
    public Task Deployment_Triggers() => RuleVerifier.Reports(
        "K8S6060",
        "activeDeadlineSeconds of Deployment 'web' is forbidden: its pods run for good",
        """[Deployment] [PodOptions(ActiveDeadlineSeconds = {|#0:600|})] [Container(Image = "a/b:1")] class Web { }""");

    [Fact]
    public void EphemeralContainers_Triggers() => Assert.Single(TreeVerifier.Messages<EndlessPodsHaveNoDeadline>(
        "{'kind':'DaemonSet','metadata':{'name':'a'},'spec':{'template':{'spec':{'ephemeralContainers':[{'name':'a'}]}}}}"));

    [Fact]
    public Task PodsThatEnd_DoesNotTrigger() => RuleVerifier.Verify("""
        [Job] [PodOptions(ActiveDeadlineSeconds = 600)] [Container(Image = "a/b:1")] class Migrate { }
        [CronJob("@daily")] [PodOptions(ActiveDeadlineSeconds = 600)] [Container(Image = "a/b:1")] class Nightly { }
        [Pod] [PodOptions(ActiveDeadlineSeconds = 600)] [Container(Image = "a/b:1")] class Once { }
        """);
}
