using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Ports;

namespace Manifests.Analyzers.Tests.Rules;

public class HandlerIsOneTests
{
    [Fact]
    public Task NoHandler_Triggers_AtTheAttribute() => RuleVerifier.Reports(
        "K8S3014",
        "The liveness probe of container 'web' asks nothing: give it a path, a TCP port, a gRPC port or a command",
        """[Pod("web")] [{|#0:LivenessProbe(PeriodSeconds = 5)|}] class Web { }""");

    [Fact]
    public Task NothingAtAll_Triggers() => RuleVerifier.Verify("[Pod] [{|K8S3014:ReadinessProbe|}] class Web { }");

    [Fact]
    public Task TwoHandlers_Trigger_AtTheSecond() => RuleVerifier.Reports(
        "K8S3014",
        "The readiness probe of container 'web' uses httpGet and tcpSocket, but may use only one of them",
        """[Pod("web")] [ReadinessProbe("/ready", Port = 8080, Tcp = {|#0:8080|})] class Web { }""");

    [Fact]
    public Task EmptyCommand_Triggers() => RuleVerifier.Reports(
        "K8S3014",
        "The startup probe of container 'web' runs a command that is empty",
        """[Pod("web")] [StartupProbe(Exec = {|#0:[]|})] class Web { }""");

    [Fact]
    public Task OneOfEachKind_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [LivenessProbe("/", Port = 80)] [ReadinessProbe(Tcp = 80)] [StartupProbe(Grpc = 80)]
        class Web { [Container("job", "example/job:1.0")] [LivenessProbe(Exec = ["true"])] class Worker { } }
        """);

    [Fact]
    public Task PortAlone_AsksForTheRoot_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [LivenessProbe(Port = 80)] class Web { }");

    [Fact]
    public void HookWithoutHandler_Triggers() => Assert.Equal(
        ["The pre-stop hook of container 'web' does nothing: give it a command, a path or a number of seconds to sleep"],
        TreeVerifier.Messages<HandlerIsOne>(Pod("'lifecycle': { 'preStop': { } }")));

    [Theory]
    [InlineData("'lifecycle': { 'preStop': { 'sleep': { 'seconds': 5 } } }")]
    [InlineData("'livenessProbe': null")]
    [InlineData("'livenessProbe': 'often'")]
    [InlineData("'livenessProbe': { 'exec': 'true' }")]
    public void WaitingAbsentOrOfAnotherType_DoesNotTrigger(string field) => Assert.Empty(TreeVerifier.Messages<HandlerIsOne>(Pod(field)));

    private static string Pod(string field) => "{ 'apiVersion': 'v1', 'kind': 'Pod', 'spec': { 'containers': [{ 'name': 'web', " + field + " }] } }";
}
