using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class EphemeralContainersAreAddedLaterTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { ephemeralContainers: [{ name: a, image: b }], containers: [{ name: web, image: example/web:1.0 }] } }", "spec.ephemeralContainers of Pod 'web' cannot be set")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<EphemeralContainersAreAddedLater>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { ephemeralContainers: [], containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<EphemeralContainersAreAddedLater>(yaml));
}
