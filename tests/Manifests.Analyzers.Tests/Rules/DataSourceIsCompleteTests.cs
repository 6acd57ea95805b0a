using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class DataSourceIsCompleteTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, dataSourceRef: { kind: Secret, name: a } } }", "spec.dataSourceRef.kind of PersistentVolumeClaim 'x' is Secret, but must be PersistentVolumeClaim")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<DataSourceIsComplete>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, dataSourceRef: { kind: PersistentVolumeClaim, name: a } } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, dataSourceRef: { apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a } } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: x }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, dataSource: { kind: Secret, name: a } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<DataSourceIsComplete>(yaml));
}
