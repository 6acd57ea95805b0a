using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SysctlIsSafeTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8019",
        "The sysctl 'kernel.msgmax' is not one of those that are safe for other pods of the node, and nodes refuse it unless they allow it",
        """
        [Pod] [PodSecurityContext(Sysctls = [{|#0:"kernel.msgmax=65536"|}])] class Web { }
        """);

    [Fact]
    public Task Safe_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8019", """
        [Pod] [PodSecurityContext(Sysctls = ["net.ipv4.tcp_syncookies=1"])] class Web { }
        """);
}
