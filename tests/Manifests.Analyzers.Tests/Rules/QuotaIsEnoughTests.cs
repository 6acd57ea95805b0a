using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class QuotaIsEnoughTests
{
    [Fact]
    public Task MoreThanAllowed_Triggers() => RuleVerifier.Reports(
        "K8S6069",
        "The workloads in namespace 'shop' ask for 1280Mi of requests.memory when all of their pods run, and the quota allows 1Gi",
        """
        [assembly: ManifestDefaults(Namespace = "shop")]
        [Namespace("shop")] [ResourceQuota] [Hard("requests.memory", {|#0:"1Gi"|})] class Shop { }
        [Deployment(Replicas = 4)] [Container(Image = "a/b:1")] [Resources(Memory = "256Mi")] class Web { }
        [StatefulSet] [Container(Image = "a/b:1")] [Resources(MemoryLimit = "256Mi")] class Db { }
        """);

    [Fact]
    public Task LeastOfAnAutoscaler_Counts() => RuleVerifier.Verify("""
        [ResourceQuota] [Hard("pods", {|K8S6069:"2"|})] class Small { }
        [Deployment] [HorizontalPodAutoscaler(3, 9, Cpu = 70)] [Container(Image = "a/b:1")] [Resources(Cpu = "1")] class Web { }
        """);

    [Fact]
    public Task Enough_DoesNotTrigger() => RuleVerifier.Verify("""
        [ResourceQuota] [Hard("requests.cpu", "400m")] [Hard("pods", "4")] class Quota { }
        [Deployment(Replicas = 4)] [Container(Image = "a/b:1")] [Resources(Cpu = "100m")] class Web { }
        """);
}
