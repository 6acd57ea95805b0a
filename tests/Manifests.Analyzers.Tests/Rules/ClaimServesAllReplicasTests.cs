using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimServesAllReplicasTests
{
    [Fact]
    public Task ThreePods_Triggers() => RuleVerifier.Reports(
        "K8S6005",
        "Deployment 'web' runs 3 pods, but PersistentVolumeClaim 'data' can be used by the pods of one node only",
        """
        [Deployment(Replicas = 3)] [Mount("/data", {|#0:typeof(Data)|})] class Web { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task SeveralPodsOfAnAutoscaler_Triggers() => RuleVerifier.Reports(
        "K8S6005",
        "Deployment 'web' runs 4 pods, but PersistentVolumeClaim 'data' can be used by the pods of one node only",
        """
        [Deployment] [HorizontalPodAutoscaler(1, 4, Cpu = 70)] [Resources(Cpu = "1")] [Mount("/data", {|#0:typeof(Data)|})] class Web { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task OnePod_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 1, Strategy = DeploymentStrategy.Recreate)] [Mount("/data", typeof(Data))] class Web { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);

    [Fact]
    public Task ManyNodes_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Replicas = 3)] [Mount("/data", typeof(Data))] class Web { }
        [PersistentVolumeClaim("1Gi", AccessModes = [AccessMode.ReadWriteMany])] class Data { }
        """);
}
