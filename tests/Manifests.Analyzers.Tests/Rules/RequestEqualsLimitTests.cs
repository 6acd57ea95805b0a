using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RequestEqualsLimitTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8083",
        "Container 'web' asks for 128Mi of memory and may use 256Mi",
        """
        [Deployment] [Resources(Memory = {|#0:"128Mi"|}, MemoryLimit = "256Mi")] class Web { }
        """);

    [Fact]
    public Task SameAmount_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8083", """
        [Deployment] [Resources(Memory = "1Gi", MemoryLimit = "1024Mi")] class Web { }
        """);

    [Fact]
    public Task NoRequest_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8083", """
        [Deployment] [Resources(MemoryLimit = "1Gi")] class Web { }
        """);
}
