using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class ScalerTargetExistsTests
{
    [Fact]
    public void DeploymentByDefault_Triggers() => Assert.Equal(
        ["ScaledObject 'worker' is for Deployment 'worker', which is not declared"],
        YamlObjects.Messages<ScalerTargetExists>(Objects("keda.sh/v1alpha1", "ScaledObject", "scaleTargetRef", "name: worker")));

    [Fact]
    public void Misspelt_Triggers() => Assert.Equal(
        ["VerticalPodAutoscaler 'worker' is for StatefulSet 'wroker', which is not declared; did you mean 'worker'?"],
        YamlObjects.Messages<ScalerTargetExists>(Objects("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "targetRef", "apiVersion: apps/v1, kind: StatefulSet, name: wroker")));

    [Fact]
    public void There_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ScalerTargetExists>(Objects("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "targetRef", "apiVersion: apps/v1, kind: StatefulSet, name: worker")));

    [Fact]
    public void CustomKind_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ScalerTargetExists>(Objects("autoscaling.k8s.io/v1", "VerticalPodAutoscaler", "targetRef", "apiVersion: example.com/v1, kind: Cluster, name: db")));

    private static string Objects(string apiVersion, string kind, string field, string target) =>
        $$"""
        apiVersion: {{apiVersion}}
        kind: {{kind}}
        metadata:
          name: worker
        spec:
          {{field}}: { {{target}} }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: worker
        """;
}
