using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class VolumePluginIsThereTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, glusterfs: { endpoints: a, path: b } }] } }", "Volume 'data' of Pod 'web' is of the kind glusterfs, which no node mounts since Kubernetes 1.26: use a CSI driver for that storage")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, gitRepo: { repository: 'https://git.example.com/a.git' } }] } }", "use an init container that clones into an emptyDir")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], rbd: { monitors: [a], image: b } } }", "Volume 'disk' of PersistentVolume 'disk' is of the kind rbd")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VolumePluginIsThere>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, emptyDir: {} }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, awsElasticBlockStore: { volumeID: a } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, rbd: null }] } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], csi: { driver: rbd.csi.ceph.com, volumeHandle: b } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VolumePluginIsThere>(yaml));

    [Theory]
    [InlineData("1.27", null)]
    [InlineData("1.28", "is deprecated since Kubernetes 1.28")]
    [InlineData("1.31", "no node mounts since Kubernetes 1.31")]
    public void VersionOfKubernetes_Counts(string target, string? words)
    {
        var messages = YamlObjects.Messages<VolumePluginIsThere>("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: a/b:1 }], volumes: [{ name: data, cephfs: { monitors: [a] } }] } }", target);
        Assert.Equal(words is null ? 0 : 1, messages.Count);
        Assert.All(messages, message => Assert.Contains(words!, message));
    }
}
