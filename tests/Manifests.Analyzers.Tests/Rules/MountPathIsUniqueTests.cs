using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MountPathIsUniqueTests
{
    [Fact]
    public Task SamePath_Triggers() => RuleVerifier.Reports(
        "K8S5022",
        "Container 'web' mounts volume 'cache' at '/cache' already",
        """
        [Pod] [EmptyDir("/cache")] [HostPath({|#0:"/cache"|}, "/var")] class Web { }
        """);

    [Fact]
    public Task OtherContainer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [EmptyDir("/cache")] class Web { [Container] [EmptyDir("/cache")] class Proxy { } }
        """);
}
