using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ResourceOfKnownContainerTests
{
    [Fact]
    public Task Unknown_Triggers() => RuleVerifier.Reports(
        "K8S6039",
        "The pod has no container 'report'; did you mean 'reports'?",
        """[Pod] [EnvFromResource("A", "limits.cpu", ContainerName = {|#0:"report"|})] class Reports { }""");

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [EnvFromResource("A", "limits.cpu", ContainerName = "b")] class Web { [InitContainer("b", "a/b")] class B { } }""");
}
