using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class VolumeHasOneSourceTests
{
    [Fact]
    public Task NoSource_Triggers() => RuleVerifier.Reports(
        "K8S5040",
        "PersistentVolume 'a' does not say where its storage is",
        """[{|#0:PersistentVolume("a", "1Gi")|}] class A { }""");

    [Fact]
    public Task TwoSources_Triggers() => RuleVerifier.Verify(
        """[PersistentVolume("a", "1Gi", HostPath = "/data", CsiDriver = {|K8S5040:"a.b"|}, CsiVolumeHandle = "c")] class A { }""");

    [Fact]
    public Task DiskOfUnknownNodes_Triggers() => RuleVerifier.Reports(
        "K8S5040",
        "PersistentVolume 'a' is on a disk of a node, and must say of which nodes in nodeAffinity",
        """[PersistentVolume("a", "1Gi", LocalPath = {|#0:"/dev/sdb"|})] class A { }""");

    [Fact]
    public void NoCapacity_Triggers() => Assert.Equal(
        ["PersistentVolume 'a' needs capacity"],
        TreeVerifier.Messages<VolumeHasOneSource>("{'kind':'PersistentVolume','metadata':{'name':'a'},'spec':{'nfs':{'server':'a','path':'/'}}}"));

    [Fact]
    public Task OneSource_DoesNotTrigger() => RuleVerifier.Verify("""
        [PersistentVolume("a", "1Gi", LocalPath = "/dev/sdb", Nodes = ["node-1"])] class A { }
        [PersistentVolume("b", "1Gi", CsiDriver = "a.b", CsiVolumeHandle = "c")] class B { }
        """);
}
