using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Rules.Schema;
using Manifests.Core.Schema;
using Manifests.Core.Yaml;

namespace Manifests.Analyzers.Tests.Rules;

public class VersionIsServedTests
{
    [Theory]
    [InlineData("{ apiVersion: extensions/v1beta1, kind: Ingress, metadata: { name: x } }", "Kubernetes 1.36 does not serve Ingress of 'extensions/v1beta1' any more: it was removed in 1.22; use networking.k8s.io/v1 Ingress")]
    [InlineData("{ apiVersion: policy/v1beta1, kind: PodSecurityPolicy, metadata: { name: x } }", "it was removed in 1.25")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VersionIsServed>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: example/web:1.0 }] } }")]
    [InlineData("{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: x }, spec: { selector: {} } }")]
    [InlineData("{ apiVersion: example.com/v1beta1, kind: Deployment, metadata: { name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VersionIsServed>(yaml));

    [Theory]
    [InlineData("1.21", "policy/v1beta1", "")]
    [InlineData("1.25", "policy/v1beta1", "Kubernetes 1.25 does not serve PodDisruptionBudget of 'policy/v1beta1' any more: it was removed in 1.25; use policy/v1 PodDisruptionBudget")]
    [InlineData("1.20", "policy/v1", "Kubernetes 1.20 does not serve PodDisruptionBudget of 'policy/v1' yet: it came in 1.21")]
    public void TheTarget_Decides_AndTheVersionIsReplaced_Triggers(string target, string apiVersion, string message)
    {
        Assert.True(KubernetesVersion.TryParse(target, out var version));
        var file = YamlReader.Read($"{{ apiVersion: {apiVersion}, kind: PodDisruptionBudget, metadata: {{ name: x }}, spec: {{ selector: {{}} }} }}", "file.yaml");
        var item = ClusterObject.InView(file.Objects.Single());
        var found = new List<Finding>();
        new VersionIsServed().Check(new RuleContext(new VersionIsServed().Descriptor, item, new ClusterIndex([item]) { KubernetesVersion = version }, found.Add));

        Assert.Equal(message, string.Concat(found.Select(finding => string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]))));
    }
}
