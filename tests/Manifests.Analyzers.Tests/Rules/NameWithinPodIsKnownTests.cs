using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class NameWithinPodIsKnownTests
{
    [Theory]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: example/web:1.0, resources: { claims: [{ name: gpu }] } }] } } } }", "names the claim 'gpu', which the pod does not have")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/wep: runtime/default } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }", "names the container 'wep', which the pod does not have; did you mean 'web'?")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<NameWithinPodIsKnown>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { resourceClaims: [{ name: gpu, resourceClaimName: a }], containers: [{ name: web, image: example/web:1.0, resources: { claims: [{ name: gpu }] } }] } }")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/web: runtime/default } }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<NameWithinPodIsKnown>(yaml));
}
