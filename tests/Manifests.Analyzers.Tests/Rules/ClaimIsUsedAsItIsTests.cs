using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimIsUsedAsItIsTests
{
    [Fact]
    public Task DeviceAsFolder_Triggers() => RuleVerifier.Reports(
        "K8S6073",
        "PersistentVolumeClaim 'disk' has volumeMode Block, so it is used by volumeDevices",
        """
        [Pod] [Container(Image = "a/b:1")] [Mount({|#0:"/data"|}, typeof(Disk))] class Db { }
        [PersistentVolumeClaim("1Gi", VolumeMode = VolumeMode.Block)] class Disk { }
        """);

    [Fact]
    public Task FolderAsDevice_Triggers() => RuleVerifier.Reports(
        "K8S6073",
        "PersistentVolumeClaim 'disk' has volumeMode Filesystem, so it is used by volumeMounts",
        """
        [Pod] [Container(Image = "a/b:1")] [VolumeDevice({|#0:"/dev/data"|}, "disk")] class Db { }
        [PersistentVolumeClaim("1Gi")] class Disk { }
        """);

    [Fact]
    public Task DeviceAsDevice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "a/b:1")] [VolumeDevice("/dev/data", typeof(Disk))] [Mount("/data", typeof(Folder))] class Db { }
        [PersistentVolumeClaim("1Gi", VolumeMode = VolumeMode.Block)] class Disk { }
        [PersistentVolumeClaim("1Gi")] class Folder { }
        """);
}
