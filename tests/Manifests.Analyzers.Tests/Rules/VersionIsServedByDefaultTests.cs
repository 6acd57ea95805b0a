using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class VersionIsServedByDefaultTests
{
    [Theory]
    [InlineData("{ apiVersion: admissionregistration.k8s.io/v1beta1, kind: MutatingAdmissionPolicyBinding, metadata: { name: x } }", "MutatingAdmissionPolicyBinding of 'admissionregistration.k8s.io/v1beta1' is beta: a cluster serves it only where the flag --runtime-config of its API server says so")]
    [InlineData("{ apiVersion: resource.k8s.io/v1alpha3, kind: ResourcePoolStatusRequest, metadata: { name: x } }", "is alpha")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<VersionIsServedByDefault>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: networking.k8s.io/v1, kind: IPAddress, metadata: { name: 10.0.0.1 } }")]
    [InlineData("{ apiVersion: networking.k8s.io/v1beta1, kind: IPAddress, metadata: { name: 10.0.0.1 } }")]
    [InlineData("{ apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: { name: x } }")]
    [InlineData("{ apiVersion: example.com/v1alpha1, kind: Widget, metadata: { name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<VersionIsServedByDefault>(yaml));

    [Theory]
    [InlineData("1.35", "batch/v1beta1", "CronJob", 0)]
    [InlineData("1.24", "batch/v1beta1", "CronJob", 0)]
    [InlineData("1.20", "batch/v1beta1", "CronJob", 0)]
    [InlineData("1.30", "flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 0)]
    [InlineData("1.28", "flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema", 0)]
    [InlineData("1.33", "resource.k8s.io/v1beta1", "DeviceClass", 1)]
    [InlineData("1.28", "admissionregistration.k8s.io/v1beta1", "ValidatingAdmissionPolicy", 1)]
    public void VersionsOfTheirTime_TriggerWhereTheyWereOff(string target, string apiVersion, string kind, int expected) => Assert.Equal(
        expected, YamlObjects.Messages<VersionIsServedByDefault>($"{{ apiVersion: {apiVersion}, kind: {kind}, metadata: {{ name: x }} }}", target).Count);

    [Fact]
    public void StableVersionOfTheKind_IsTheReplacement()
    {
        var finding = Assert.Single(YamlObjects.Findings<VersionIsServedByDefault>("{ apiVersion: admissionregistration.k8s.io/v1beta1, kind: ValidatingAdmissionPolicy, metadata: { name: x } }", "1.29"));
        Assert.Equal("admissionregistration.k8s.io/v1", finding.Replacement);
    }
}
