using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimIsBoundSomehowTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: '' } }", "PersistentVolumeClaim 'x' waits for a volume that somebody makes by hand: its storageClassName is empty, which is no class, not the default one")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, selector: { matchLabels: { a: b } } } }", "it selects one by labels, and the default class makes none for such a claim")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: fast, selector: { matchLabels: { a: b } } } }", "class 'fast' makes none")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ClaimIsBoundSomehow>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: fast } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: '', volumeName: disk } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: local, selector: { matchLabels: { a: b } } } }\n---\n{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: local }, provisioner: kubernetes.io/no-provisioner }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: manual, selector: { matchLabels: { a: b } } } }\n---\n{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: { storageClassName: manual } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, storageClassName: '' } }\n---\n{ apiVersion: v1, kind: PersistentVolume, metadata: { name: disk }, spec: { capacity: { storage: 1Gi } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ClaimIsBoundSomehow>(yaml));
}
