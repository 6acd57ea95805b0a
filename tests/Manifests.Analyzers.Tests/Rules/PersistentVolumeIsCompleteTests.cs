using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class PersistentVolumeIsCompleteTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], capacity: {}, hostPath: { path: /a } } }", "spec.capacity[storage] of PersistentVolume 'x' is required")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi, cpu: 1 }, hostPath: { path: /a } } }", "spec.capacity[cpu]")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<PersistentVolumeIsComplete>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, hostPath: { path: /a } } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], capacity: { storage: 1Gi }, local: { path: /a }, nodeAffinity: { required: { nodeSelectorTerms: [{}] } } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<PersistentVolumeIsComplete>(yaml));
}
