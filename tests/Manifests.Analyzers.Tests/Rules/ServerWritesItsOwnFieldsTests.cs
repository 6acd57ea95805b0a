using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ServerWritesItsOwnFieldsTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, resourceVersion: '1' } }", "metadata.resourceVersion of ConfigMap 'x' is filled in by the cluster: applying fails once the object has changed")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, uid: a } }", "metadata.uid")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, ownerReferences: [{ kind: Pod }] } }", "the object is deleted")]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: x }, status: { loadBalancer: { ingress: [{ ip: 10.0.0.1 }] } } }", "status of Service 'x'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ServerWritesItsOwnFields>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, creationTimestamp: null } }")]
    [InlineData("{ apiVersion: v1, kind: Service, metadata: { name: x }, status: { loadBalancer: {} } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { uid: a } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<ServerWritesItsOwnFields>(yaml));
}
