using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Scaling;

namespace Manifests.Analyzers.Tests.Rules;

public class TargetNamesItsGroupTests
{
    [Theory]
    [InlineData("{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: x }, spec: { maxReplicas: 2, scaleTargetRef: { kind: Deployment, name: a } } }", "spec.scaleTargetRef.apiVersion of HorizontalPodAutoscaler 'x' must be apps/v1: a Deployment is of that group")]
    [InlineData("{ apiVersion: autoscaling/v1, kind: HorizontalPodAutoscaler, metadata: { name: x }, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: '', kind: StatefulSet, name: a } } }", "a StatefulSet is of that group")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<TargetNamesItsGroup>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: x }, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a } } }")]
    [InlineData("{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: x }, spec: { maxReplicas: 2, scaleTargetRef: { kind: ReplicationController, name: a } } }")]
    [InlineData("{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: x }, spec: { maxReplicas: 2, scaleTargetRef: { kind: Widget, name: a } } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<TargetNamesItsGroup>(yaml));
}
