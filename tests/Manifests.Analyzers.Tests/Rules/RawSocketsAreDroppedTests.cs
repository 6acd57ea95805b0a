using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RawSocketsAreDroppedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8054",
        "Container 'web' keeps the capability NET_RAW, with which it can pretend to be another pod",
        """
        [Pod] [SecurityContext(DropCapabilities = {|#0:["MKNOD"]|})] class Web { }
        """);

    [Fact]
    public Task Added_Triggers() => RuleVerifier.VerifyWith("K8S8054", """[Pod] [SecurityContext(DropCapabilities = ["ALL"], AddCapabilities = [{|K8S8054:"NET_RAW"|}])] class Web { }""");

    [Fact]
    public Task Dropped_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8054", """
        [Pod] [SecurityContext(DropCapabilities = ["NET_RAW"])] class Web { }
        """);

    [Fact]
    public Task AllDropped_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8054", """
        [Pod] [SecurityContext(DropCapabilities = ["ALL"])] class Web { }
        """);
}
