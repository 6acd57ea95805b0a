using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TargetPortNumberIsDeclaredTests
{
    [Fact]
    public Task OtherPort_Triggers_AndNamesBothSides() => RuleVerifier.Reports(
        "K8S3001",
        "Service 'hello-svc' leads to port 8001, but Pod 'hello-pod' declares only 8000; did you mean '8000'?",
        """
        [Pod("hello-pod")] [ContainerPort(8000)] [Service("hello-svc", 8200, TargetPort = {|#0:8001|})] class Hello { }
        """);

    [Fact]
    public Task PortWithoutTarget_Triggers_AtThePort() => RuleVerifier.Verify("[Pod] [ContainerPort(8000)] [Service({|K8S3001:80|})] class Hello { }");

    [Fact]
    public Task DeclaredPort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(8000)] [Service(80, TargetPort = 8000)] class Hello { }");

    [Fact]
    public Task NoDeclaredPortAtAll_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(80, TargetPort = 8000)] class Hello { }");
}
