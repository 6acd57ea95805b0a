using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HeaderHasNameTests
{
    [Fact]
    public Task NoColon_Triggers() => RuleVerifier.Reports(
        "K8S6037",
        "'X-Probe yes' is no name of a header: write letters, digits and '-', then ':' and the value",
        """[Pod] [LivenessProbe("/", Port = 80, Headers = [{|#0:"X-Probe yes"|}])] class Web { }""");

    [Fact]
    public Task Empty_Triggers() => RuleVerifier.Verify("""[Pod] [PreStop("/", Port = 80, Headers = [{|K8S6037:": yes"|}])] class Web { }""");

    [Fact]
    public Task Name_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [LivenessProbe("/", Port = 80, Headers = ["X-Probe: yes: really"])] class Web { }""");
}
