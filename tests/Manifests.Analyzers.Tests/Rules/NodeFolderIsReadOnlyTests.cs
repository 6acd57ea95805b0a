using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodeFolderIsReadOnlyTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8057",
        "Container 'web' can write to /var/log/pods of its node through volume 'var-log-pods'",
        """
        [Pod] [{|#0:HostPath("/logs", "/var/log/pods")|}] class Web { }
        """);

    [Fact]
    public Task ReadOnly_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8057", """
        [Pod] [HostPath("/logs", "/var/log/pods", ReadOnly = true)] class Web { }
        """);

    [Fact]
    public Task EmptyDir_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8057", """
        [Pod] [EmptyDir("/tmp")] class Web { }
        """);
}
