using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class ScalerTargetExistsTests
{
    [Fact]
    public void DeploymentByDefault_Triggers() => Assert.Equal(["ScaledObject 'worker' is for Deployment 'worker', which is not declared"], YamlObjects.Messages<ScalerTargetExists>(
        """
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: worker
        spec:
          scaleTargetRef:
            name: worker
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: worker
        """));

    [Fact]
    public void Misspelt_Triggers() => Assert.Equal(["VerticalPodAutoscaler 'worker' is for StatefulSet 'wroker', which is not declared; did you mean 'worker'?"], YamlObjects.Messages<ScalerTargetExists>(
        """
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: worker
        spec:
          targetRef:
            apiVersion: apps/v1
            kind: StatefulSet
            name: wroker
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: worker
        """));

    [Fact]
    public void There_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ScalerTargetExists>(
        """
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: worker
        spec:
          targetRef:
            apiVersion: apps/v1
            kind: StatefulSet
            name: worker
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: worker
        """));

    [Fact]
    public void CustomKind_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ScalerTargetExists>(
        """
        apiVersion: autoscaling.k8s.io/v1
        kind: VerticalPodAutoscaler
        metadata:
          name: worker
        spec:
          targetRef:
            apiVersion: example.com/v1
            kind: Cluster
            name: db
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: worker
        """));
}
