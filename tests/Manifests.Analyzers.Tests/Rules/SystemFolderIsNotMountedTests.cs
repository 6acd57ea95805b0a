using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SystemFolderIsNotMountedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8056",
        "Volume 'etc' is the system folder /etc of the node",
        """
        [Pod] [HostPath("/x", {|#0:"/etc"|})] class Web { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8056", """
        [Pod] [HostPath("/x", "/srv/data")] class Web { }
        """);
}
