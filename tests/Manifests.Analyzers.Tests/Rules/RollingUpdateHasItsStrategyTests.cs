using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RollingUpdateHasItsStrategyTests
{
    [Fact]
    public Task Recreate_Triggers() => RuleVerifier.Reports(
        "K8S6014",
        "Deployment 'web' has settings of a rolling update, but its strategy is Recreate",
        """[Deployment("web", Strategy = DeploymentStrategy.Recreate)] [{|#0:RollingUpdate(MaxSurge = 1)|}] class Web { }""");

    [Fact]
    public Task OnDelete_Triggers() => RuleVerifier.Verify("""[StatefulSet(UpdateStrategy = UpdateStrategy.OnDelete)] [{|K8S6014:RollingUpdate(Partition = 1)|}] class Database { }""");

    [Fact]
    public Task DaemonSet_DoesNotTrigger() => RuleVerifier.Verify("""[DaemonSet(UpdateStrategy = UpdateStrategy.OnDelete)] [RollingUpdate(MaxUnavailable = 1)] class Agent { }""");

    [Fact]
    public Task RollingUpdate_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment(Strategy = DeploymentStrategy.RollingUpdate)] [RollingUpdate(MaxSurge = 1)] class Web { }""");
}
