using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RolloutReleasesClaimTests
{
    [Fact]
    public Task RollingUpdate_Triggers() => RuleVerifier.Reports(
        "K8S4069",
        "The new pod of Deployment 'db' starts before the old one ends, but PersistentVolumeClaim 'data' can be used by the pods of one node only",
        """
        [Deployment] [Mount("/data", {|#0:typeof(Data)|})] class Db { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task OfOnePod_Triggers() => RuleVerifier.Reports(
        "K8S4069",
        "The new pod of Deployment 'db' starts before the old one ends, but PersistentVolumeClaim 'data' can be used by one pod only",
        """
        [Deployment] [RollingUpdate(MaxSurge = 1, MaxUnavailable = "50%")] [Mount("/data", {|#0:typeof(Data)|})] class Db { }
        [PersistentVolumeClaim("1Gi", AccessModes = [AccessMode.ReadWriteOncePod])] class Data { }
        """);

    [Fact]
    public Task Recreate_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Strategy = DeploymentStrategy.Recreate)] [Mount("/data", typeof(Data))] class Db { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task EndsFirst_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [RollingUpdate(MaxSurge = 0, MaxUnavailable = 1)] [Mount("/data", typeof(Data))] class Db { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task OfManyNodes_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Mount("/data", typeof(Data))] class Db { }
        [PersistentVolumeClaim("1Gi", AccessModes = [AccessMode.ReadWriteMany])] class Data { }
        """);

    [Fact]
    public Task OfNoPod_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 0)] [Mount("/data", typeof(Data))] class Db { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);
}
