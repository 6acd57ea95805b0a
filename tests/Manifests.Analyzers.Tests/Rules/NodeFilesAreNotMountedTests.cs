using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodeFilesAreNotMountedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8013",
        "Volume 'srv-data' is the folder /srv/data of the node",
        """
        [Pod] [HostPath("/data", {|#0:"/srv/data"|})] class Web { }
        """);

    [Fact]
    public Task EmptyDir_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8013", """
        [Pod] [EmptyDir("/data")] class Web { }
        """);
}
