using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class KnownLabelIsMeantTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { app.kubernetes.io/versoin: a } } }", "'app.kubernetes.io/versoin' of ConfigMap 'x' is no key that Kubernetes knows; did you mean 'app.kubernetes.io/version'?")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { kubernetes.io/my-team: a } } }", "'kubernetes.io/my-team'")]
    [InlineData("{ apiVersion: apps/v1, kind: Deployment, metadata: { name: x, labels: { app.kubernetes.io/verison: a } }, spec: { template: { metadata: { labels: { app.kubernetes.io/verison: a } } } } }", "'app.kubernetes.io/verison'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<KnownLabelIsMeant>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { app.kubernetes.io/name: a, app.kubernetes.io/part-of: b } } }")]
    [InlineData("{ apiVersion: v1, kind: Namespace, metadata: { name: x, labels: { kubernetes.io/metadata.name: x, pod-security.kubernetes.io/enforce: baseline } } }")]
    [InlineData("{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: x, annotations: { nginx.ingress.kubernetes.io/whatever: a, kubernetes.io/tls-acme: 'true' } } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { example.com/nmae: a } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<KnownLabelIsMeant>(yaml));
}
