using System.Linq;
using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Autoscalers, budgets, and the replicas that are left out.</summary>
public class ScalingTests
{
    [Fact]
    public void Autoscaler_ScalesTheClasssWorkload_WhoseReplicasAreLeftOut()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment("orders", Replicas = 3)] [HorizontalPodAutoscaler(2, 10, Cpu = 70, Memory = 80)] class Orders { }
            """);

        Assert.Contains("spec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: orders\n  minReplicas: 2\n  maxReplicas: 10\n  metrics:\n    - type: Resource\n      resource:\n        name: cpu\n        target:\n          type: Utilization\n          averageUtilization: 70\n    - type: Resource\n      resource:\n        name: memory\n", run.Yaml("HorizontalPodAutoscaler"));
        Assert.DoesNotContain("replicas", run.Yaml("Deployment"));
    }

    [Fact]
    public void FurtherMetrics_HaveTheirTypes()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [HorizontalPodAutoscaler(1, 3)] [ContainerMetric("web", "cpu", AverageUtilization = 60)] [PodsMetric("rps", "100", Selector = "a=b")] [ExternalMetric("queue", Value = "30")] class Web { }
            """);

        Assert.Contains("    - type: ContainerResource\n      containerResource:\n        name: cpu\n        container: web\n        target:\n          type: Utilization\n          averageUtilization: 60\n", run.Yaml("HorizontalPodAutoscaler"));
        Assert.Contains("    - type: Pods\n", run.Yaml("HorizontalPodAutoscaler"));
        Assert.Contains("          selector:\n            matchLabels:\n              a: b\n", run.Yaml("HorizontalPodAutoscaler"));
        Assert.Contains("          type: Value\n          value: \"30\"\n", run.Yaml("HorizontalPodAutoscaler"));
    }

    [Fact]
    public void Behaviours_HavePolicies()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [HorizontalPodAutoscaler(1, 3)] [ScaleDown(StabilizationWindowSeconds = 600, Pods = 2, Percent = 10, PeriodSeconds = 120)] [ScaleUp(Pods = 4)] class Web { }
            """);

        Assert.Contains("    scaleDown:\n      stabilizationWindowSeconds: 600\n      policies:\n        - type: Pods\n          value: 2\n          periodSeconds: 120\n        - type: Percent\n          value: 10\n          periodSeconds: 120\n", run.Yaml("HorizontalPodAutoscaler"));
        Assert.Contains("    scaleUp:\n      policies:\n        - type: Pods\n          value: 4\n          periodSeconds: 60\n", run.Yaml("HorizontalPodAutoscaler"));
    }

    [Fact]
    public void For_NamesAnotherClasssWorkload()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment("orders")] [InNamespace("shop")] class Orders { }
            [HorizontalPodAutoscaler(1, 3, For = typeof(Orders))] class Load { }
            """);

        Assert.Contains("  namespace: shop\nspec:\n  scaleTargetRef:\n    apiVersion: apps/v1\n    kind: Deployment\n    name: orders\n", run.Yaml("HorizontalPodAutoscaler"));
    }

    [Fact]
    public void Target_NamesAnyKind()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [HorizontalPodAutoscaler(1, 3, Target = "argoproj.io/v1alpha1/Rollout/web")] class Load { }
            """);

        Assert.Contains("    apiVersion: argoproj.io/v1alpha1\n    kind: Rollout\n    name: web\n", run.Yaml("HorizontalPodAutoscaler"));
    }

    [Fact]
    public void AutoscalerOfOneEnvironment_LeavesReplicasOutThere()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [assembly: ManifestEnvironment("staging")]
            [assembly: ManifestEnvironment("prod")]
            [Deployment(Replicas = 2)] [HorizontalPodAutoscaler(2, 9, Environment = "prod")] class Web { }
            """);

        Assert.Equal([true, false], run.Manifests.Where(manifest => manifest.Kind == "Deployment").Select(manifest => manifest.Yaml.Contains("replicas: 2")));
    }

    [Fact]
    public void Budget_SelectsTheClasssPods()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "web")] [PodDisruptionBudget(MinAvailable = "50%")] class Web { }
            """);

        Assert.Contains("  selector:\n    matchLabels:\n      app: web\n  minAvailable: 50%\n", run.Yaml("PodDisruptionBudget"));
    }

    [Fact]
    public void Budget_For_SelectsAnothersPods()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Label("app", "web")] [InNamespace("shop")] class Web { }
            [PodDisruptionBudget(MaxUnavailable = 1, For = typeof(Web))] class Budget { }
            """);

        Assert.Contains("  namespace: shop\n", run.Yaml("PodDisruptionBudget"));
        Assert.Contains("      app: web\n", run.Yaml("PodDisruptionBudget"));
    }

    [Fact]
    public void ObjectMetric_SaysOfWhichObject()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [Service(80)] [Ingress("a.example.com", Name = "front")] [HorizontalPodAutoscaler(1, 3)]
            [ObjectMetric("rps", typeof(Web), Value = "2k")] [ObjectMetric("hits", "Ingress/other", AverageValue = "10")] [ObjectMetric("length", "example.com/v1/Queue/q", Value = "1", Selector = "a=b")]
            class Web { }
            """);
        var yaml = run.Yaml("HorizontalPodAutoscaler");

        Assert.Contains("    - type: Object\n      object:\n        describedObject:\n          apiVersion: networking.k8s.io/v1\n          kind: Ingress\n          name: front\n", yaml);
        Assert.Contains("          apiVersion: networking.k8s.io/v1\n          kind: Ingress\n          name: other\n", yaml);
        Assert.Contains("          apiVersion: example.com/v1\n          kind: Queue\n          name: q\n", yaml);
        Assert.Contains("          type: Value\n          value: 2k\n", yaml);
        Assert.Contains("          type: AverageValue\n          averageValue: \"10\"\n", yaml);
    }

    [Fact]
    public void AverageValues_AreOfTheResource()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Deployment] [HorizontalPodAutoscaler(1, 3, CpuAverageValue = "500m", MemoryAverageValue = "1Gi")] [ScaleUp(Tolerance = "0.05")] class Web { }
            """);
        var yaml = run.Yaml("HorizontalPodAutoscaler");

        Assert.Contains("        name: cpu\n        target:\n          type: AverageValue\n          averageValue: 500m\n", yaml);
        Assert.Contains("        name: memory\n        target:\n          type: AverageValue\n          averageValue: 1Gi\n", yaml);
        Assert.Contains("    scaleUp:\n      tolerance: \"0.05\"\n", yaml);
    }
}
