using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class QuotaIsAskedOfTests
{
    [Fact]
    public Task NoRequest_Triggers() => RuleVerifier.Reports(
        "K8S4066",
        "Container 'web' of Deployment 'web' gives no memory request, and ResourceQuota 'shop' counts it",
        """
        [ResourceQuota("shop")] [Hard("requests.memory", "8Gi")] static class Quota { }

        [Deployment] [Container({|#0:"web"|}, "example/web:1.0")] class Web { }
        """);

    [Fact]
    public Task NoLimit_Triggers() => RuleVerifier.Reports(
        "K8S4066",
        "Container 'web' of Deployment 'web' gives no memory limit, and ResourceQuota 'shop' counts it",
        """
        [ResourceQuota("shop")] [Hard("limits.memory", "8Gi")] static class Quota { }

        [Deployment] [Container("web", "example/web:1.0")] [{|#0:Resources(Memory = "1Gi")|}] class Web { }
        """);

    [Fact]
    public Task LimitIsRequest_DoesNotTrigger() => RuleVerifier.Verify("""
        [ResourceQuota("shop")] [Hard("memory", "8Gi")] static class Quota { }

        [Deployment] [Resources(MemoryLimit = "1Gi")] class Web { }
        """);

    [Fact]
    public Task FilledIn_DoesNotTrigger() => RuleVerifier.Verify("""
         [ResourceQuota("shop")] [Hard("limits.memory", "8Gi")] static class Quota { }
        [LimitRange] [Limit(LimitType.Container, DefaultMemory = "256Mi")] static class Limits { }
         [Deployment]  class Web { }
        """);

    [Fact]
    public Task LimitRangeElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("LimitRange", "limits")]
        [ResourceQuota("shop")] [Hard("limits.memory", "8Gi")] static class Quota { }

        [Deployment]  class Web { }
        """);

    [Fact]
    public Task OfScope_DoesNotTrigger() => RuleVerifier.Verify("""
        [ResourceQuota("shop")] [Hard("requests.memory", "8Gi")] [QuotaScope("NotTerminating")] static class Quota { }
        [Deployment] class Web { }
        """);

    [Fact]
    public Task OtherNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [ResourceQuota("shop", Namespace = "shop")] [Hard("requests.memory", "8Gi")] static class Quota { }
        [Deployment(Namespace = "front")] class Web { }
        """);
}
