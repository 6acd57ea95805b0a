using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class VersionIsNotDeprecatedTests
{
    [Theory]
    [InlineData("{ apiVersion: networking.k8s.io/v1beta1, kind: IPAddress, metadata: { name: 10.0.0.1 }, spec: { parentRef: { resource: services, name: a } } }", "IPAddress of 'networking.k8s.io/v1beta1' is deprecated since Kubernetes 1.34 and removed in 1.37")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VersionIsNotDeprecated>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: { name: x }, spec: { parentRef: { resource: services, name: a } } }")]
    [InlineData("{ apiVersion: extensions/v1beta1, kind: Ingress, metadata: { name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VersionIsNotDeprecated>(yaml));
}
