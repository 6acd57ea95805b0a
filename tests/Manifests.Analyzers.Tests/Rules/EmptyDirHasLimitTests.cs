using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EmptyDirHasLimitTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8084",
        "Volume 'tmp' has no size limit: it can fill the disk of its node",
        """
        [Pod] [{|#0:EmptyDir("/tmp")|}] class Web { }
        """);

    [Fact]
    public Task Limited_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8084", """
        [Pod] [EmptyDir("/tmp", SizeLimit = "1Gi")] class Web { }
        """);
}
