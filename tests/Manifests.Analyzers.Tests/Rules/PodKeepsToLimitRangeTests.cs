using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class PodKeepsToLimitRangeTests
{
    [Fact]
    public Task AboveMost_Triggers() => RuleVerifier.Reports(
        "K8S4065",
        "The memory limit of container 'web' of Deployment 'web' is 2Gi, and LimitRange 'limits' allows at most 1Gi",
        """
        [LimitRange] [Limit(LimitType.Container, MaxMemory = "1Gi")] static class Limits { }
        [Deployment] [Resources(Memory = "512Mi", MemoryLimit = {|#0:"2Gi"|})] class Web { }
        """);

    [Fact]
    public Task BelowLeast_Triggers() => RuleVerifier.Reports(
        "K8S4065",
        "The memory request of container 'web' of Deployment 'web' is 64Mi, and LimitRange 'limits' asks for at least 128Mi",
        """
        [LimitRange] [Limit(LimitType.Container, MinMemory = "128Mi")] static class Limits { }
        [Deployment] [Resources(Memory = {|#0:"64Mi"|})] class Web { }
        """);

    [Fact]
    public Task RequestAboveDefaultLimit_Triggers() => RuleVerifier.Reports(
        "K8S4065",
        "The memory request of container 'web' of Deployment 'web' is 2Gi, and LimitRange 'limits' gives it a limit of 1Gi, which is less",
        """
        [LimitRange] [Limit(LimitType.Container, DefaultMemory = "1Gi")] static class Limits { }
        [Deployment] [Resources(Memory = {|#0:"2Gi"|})] class Web { }
        """);

    [Fact]
    public Task Ratio_Triggers() => RuleVerifier.Reports(
        "K8S4065",
        "The memory limit of container 'web' of Deployment 'web' is 1Gi, and LimitRange 'limits' allows a limit of at most 2 times the request: 1Gi to 256Mi",
        """
        [LimitRange] [Limit(LimitType.Container, MaxLimitRequestRatioMemory = "2")] static class Limits { }
        [Deployment] [Resources(Memory = "256Mi", MemoryLimit = {|#0:"1Gi"|})] class Web { }
        """);

    [Fact]
    public void Claims_Triggers() => Assert.Equal(
        ["The size of its storage of PersistentVolumeClaim 'data' is 10Gi, and LimitRange 'limits' allows at most 5Gi", "The size of claim 'data' of StatefulSet 'db' is 20Gi, and LimitRange 'limits' allows at most 5Gi"],
        YamlObjects.Messages<PodKeepsToLimitRange>(Objects("10Gi", "20Gi")));

    [Fact]
    public void FittingClaims_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<PodKeepsToLimitRange>(Objects("5Gi", "1Gi")));

    [Fact]
    public Task Within_DoesNotTrigger() => RuleVerifier.Verify("""
        [LimitRange] [Limit(LimitType.Container, MinMemory = "128Mi", MaxMemory = "1Gi", MaxLimitRequestRatioMemory = "2")] static class Limits { }
        [Deployment] [Resources(Memory = "512Mi", MemoryLimit = "1Gi")] class Web { }
        """);

    [Fact]
    public Task FilledIn_DoesNotTrigger() => RuleVerifier.Verify("""
        [LimitRange] [Limit(LimitType.Container, DefaultMemory = "1Gi", DefaultRequestMemory = "256Mi", MaxLimitRequestRatioMemory = "2", MaxCpu = "1")] static class Limits { }
        [Deployment] [Resources(Cpu = "100m")] class Web { }
        """);

    [Fact]
    public Task OtherNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [LimitRange(Namespace = "a")] [Limit(LimitType.Container, MaxMemory = "1Gi")] static class Limits { }
        [Deployment(Namespace = "b")] [Resources(Memory = "2Gi")] class Web { }
        """);

    private static string Objects(string ofClaim, string ofTemplate) =>
        $$"""
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: limits
        spec:
          limits:
            - type: PersistentVolumeClaim
              max:
                storage: 5Gi
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
        spec:
          resources:
            requests:
              storage: {{ofClaim}}
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                resources:
                  requests:
                    storage: {{ofTemplate}}
        """;
}
