using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class ClusterScopedObjectHasNoNamespaceTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Namespace, metadata: { name: x, namespace: shop } }", "Namespace 'x' belongs to the whole cluster: its namespace 'shop' is ignored")]
    [InlineData("{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: x, namespace: shop } }", "ClusterRole 'x'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ClusterScopedObjectHasNoNamespace>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Namespace, metadata: { name: x } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: shop } }")]
    [InlineData("{ apiVersion: example.com/v1, kind: ClusterWidget, metadata: { name: x, namespace: shop } }")]
    [InlineData("{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x, namespace: '' } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ClusterScopedObjectHasNoNamespace>(yaml));
}
