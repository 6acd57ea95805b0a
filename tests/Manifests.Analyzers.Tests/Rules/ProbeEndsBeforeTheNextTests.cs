using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbeEndsBeforeTheNextTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8096",
        "The livenessProbe of container 'web' may take 30 seconds but is made every 10",
        """
        [Deployment] [ContainerPort(80)] [LivenessProbe("/", Port = 80, TimeoutSeconds = {|#0:30|})] class Web { }
        """);

    [Fact]
    public Task Shorter_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8096", """
        [Deployment] [ContainerPort(80)] [LivenessProbe("/", Port = 80, TimeoutSeconds = 10)] class Web { }
        """);
}
