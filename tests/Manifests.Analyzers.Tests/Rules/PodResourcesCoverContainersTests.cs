using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class PodResourcesCoverContainersTests
{
    [Fact]
    public Task LessThanTheContainers_Triggers() => RuleVerifier.Reports(
        "K8S6068",
        "The pod asks for 50m of cpu, and its containers for 200m together",
        """
        [Pod] [PodResources(Cpu = {|#0:"50m"|})] [Container(Image = "a/b:1")] [Resources(Cpu = "100m")]
        class Web { [Sidecar(Image = "a/c:1")] [Resources(Cpu = "100m")] class Side { } }
        """);

    [Fact]
    public Task MoreThanItsLimit_Triggers() => RuleVerifier.Reports(
        "K8S6068",
        "The pod asks for 128Mi of memory, which is more than its limit of 64Mi",
        """[Pod] [PodResources(Memory = {|#0:"128Mi"|}, MemoryLimit = "64Mi")] [Container(Image = "a/b:1")] class Web { }""");

    [Fact]
    public Task ContainerAboveThePod_Triggers() => RuleVerifier.Reports(
        "K8S6068",
        "The memory limit of container 'web' is 128Mi, which is more than the pod's of 64Mi",
        """[Pod] [PodResources(MemoryLimit = "64Mi")] [Container(Image = "a/b:1")] [Resources(MemoryLimit = {|#0:"128Mi"|})] class Web { }""");

    [Fact]
    public void OtherResource_Triggers() => Assert.Equal(
        ["A pod as a whole has no 'ephemeral-storage', only cpu, memory and huge pages"],
        TreeVerifier.Messages<PodResourcesCoverContainers>("{'kind':'Pod','metadata':{'name':'a'},'spec':{'resources':{'limits':{'ephemeral-storage':'1Gi'}}}}"));

    [Fact]
    public Task Enough_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [PodResources(Cpu = "200m", CpuLimit = "1", MemoryLimit = "1Gi")] [Container(Image = "a/b:1")] [Resources(Cpu = "100m", CpuLimit = "1", MemoryLimit = "512Mi")]
        class Web { [Sidecar(Image = "a/c:1")] [Resources(Cpu = "100m")] class Side { } [InitContainer(Image = "a/d:1")] class First { } }
        """);
}
