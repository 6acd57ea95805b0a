using Manifests.Analyzers.Tests.Generating;

namespace Manifests.Analyzers.Tests.Reading;

/// <summary>Namespaces, quotas, ranges of limits.</summary>
public class ClusterTests
{
    [Fact]
    public void PodSecurityLevels_AreLabels()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [Namespace("shop", Enforce = PodSecurityLevel.baseline, Audit = PodSecurityLevel.restricted, Warn = PodSecurityLevel.privileged)] class Shop { }
            """);

        Assert.Contains("  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/audit: restricted\n    pod-security.kubernetes.io/warn: privileged\n", run.Yaml("Namespace"));
    }

    [Fact]
    public void Quota_HasItsLimits()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [ResourceQuota("shop")] [Hard("requests.cpu", "8")] [Hard("pods", "50")] class Quota { }
            """);

        Assert.Contains("  hard:\n    requests.cpu: \"8\"\n    pods: \"50\"\n", run.Yaml("ResourceQuota"));
    }

    [Fact]
    public void Limits_AreAnItemEach()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [LimitRange] [Limit(LimitType.Container, DefaultCpu = "1", MaxMemory = "2Gi")] [Limit(LimitType.PersistentVolumeClaim, MaxStorage = "10Gi")] class Limits { }
            """);

        Assert.Contains("  limits:\n    - type: Container\n      default:\n        cpu: \"1\"\n      max:\n        memory: 2Gi\n    - type: PersistentVolumeClaim\n      max:\n        storage: 10Gi\n", run.Yaml("LimitRange"));
    }

    [Fact]
    public void ScopesOfAQuota_HaveTheirOperators()
    {
        var run = GeneratorRun.Of("""
            using Manifests;
            [ResourceQuota] [Hard("pods", "5")] [QuotaScope("PriorityClass", Values = new[] { "high" })] [QuotaScope("BestEffort")] [QuotaScope("VolumeAttributesClass", Operator = QuotaScopeOperator.NotIn, Values = new[] { "a" })] class Shop { }
            """);

        Assert.Contains("  scopeSelector:\n    matchExpressions:\n      - scopeName: PriorityClass\n        operator: In\n        values:\n          - high\n      - scopeName: BestEffort\n        operator: Exists\n", run.Yaml("ResourceQuota"));
        Assert.Contains("operator: NotIn", run.Yaml("ResourceQuota"));
    }
}
