using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceTakesNoAddressesTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8064",
        "Service 'web' takes over the address 192.168.56.30, whomever it belongs to",
        """
        [Deployment] [ContainerPort(80)] [Service(80, ExternalIPs = [{|#0:"192.168.56.30"|}])] class Web { }
        """);

    [Fact]
    public Task None_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8064", """
        [Deployment] [ContainerPort(80)] [Service(80)] class Web { }
        """);
}
