using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RollingUpdateFieldsFitTests
{
    [Fact]
    public Task Partition_Triggers() => RuleVerifier.Reports(
        "K8S6016",
        "Deployment 'web' has no partition: only a StatefulSet's pods have numbers",
        """[Deployment("web")] [RollingUpdate(Partition = {|#0:1|})] class Web { }""");

    [Fact]
    public Task SurgeOfAStatefulSet_Triggers() => RuleVerifier.Verify("""[StatefulSet] [RollingUpdate(MaxSurge = {|K8S6016:1|})] class Database { }""");

    [Fact]
    public Task OwnField_DoesNotTrigger() => RuleVerifier.Verify("""[StatefulSet] [RollingUpdate(Partition = 1, MaxUnavailable = 1)] class Database { }""");

    [Fact]
    public Task Workloads_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment("web")] [StatefulSet("db")] [RollingUpdate(Partition = 1, Of = "db")] class Web { }""");
}
