using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class EngineSocketIsNotMountedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8055",
        "Volume 'var-run-docker-sock' is /var/run/docker.sock, with which the pod starts containers past the cluster, as root",
        """
        [Pod] [HostPath("/x", {|#0:"/var/run/docker.sock"|})] class Web { }
        """);

    [Fact]
    public Task Other_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8055", """
        [Pod] [HostPath("/x", "/srv/data")] class Web { }
        """);
}
