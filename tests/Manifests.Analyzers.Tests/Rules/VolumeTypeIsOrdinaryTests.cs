using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class VolumeTypeIsOrdinaryTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8030",
        "Volume 'srv-data' is of the kind hostPath, which the pod security level restricted does not allow",
        """
        [Pod] [{|#0:HostPath("/data", "/srv/data")|}] class Web { }
        """);

    [Fact]
    public Task EmptyDir_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8030", """
        [Pod] [EmptyDir("/data")] class Web { }
        """);
}
