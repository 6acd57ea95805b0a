using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimBindsItsVolumeTests
{
    [Fact]
    public Task TooSmall_Triggers() => RuleVerifier.Reports(
        "K8S4056",
        "PersistentVolumeClaim 'archive' can never have PersistentVolume 'archive', which holds 5Gi, and the claim asks for 10Gi",
        """
        [PersistentVolume("archive", "5Gi", HostPath = "/archive", StorageClass = "")] static class Archive { }
        [PersistentVolumeClaim("archive", {|#0:"10Gi"|}, VolumeName = "archive", StorageClass = "")] static class Claim { }
        """);

    [Fact]
    public void Everything_Triggers() => Assert.Equal(
        ["PersistentVolumeClaim 'data' can never have PersistentVolume 'disk', which offers ReadWriteOnce, and not ReadWriteMany",
         "PersistentVolumeClaim 'data' can never have PersistentVolume 'disk', which is of the storage class 'slow', and the claim is of the storage class 'fast'",
         "PersistentVolumeClaim 'data' can never have PersistentVolume 'disk', which has the volumeMode Filesystem, and the claim Block",
         "PersistentVolumeClaim 'data' can never have PersistentVolume 'disk', which is kept for the claim 'other' in namespace 'shop'"],
        YamlObjects.Messages<ClaimBindsItsVolume>(Objects("storageClassName: fast, volumeMode: Block, accessModes: [ReadWriteMany], resources: { requests: { storage: 10240Mi } }", "other")));

    [Fact]
    public void Fitting_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ClaimBindsItsVolume>(Objects("storageClassName: slow, volumeMode: Filesystem, accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }", "data")));

    [Fact]
    public void ClassLeftOut_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ClaimBindsItsVolume>(Objects("accessModes: [ReadWriteOnce]", "data")));

    private static string Objects(string claim, string owner) =>
        $$"""
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          namespace: shop
          name: data
        spec: { volumeName: disk, {{claim}} }
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: disk
        spec:
          storageClassName: slow
          capacity:
            storage: 10Gi
          accessModes: [ReadWriteOnce]
          claimRef:
            namespace: shop
            name: {{owner}}
        """;
}
