using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PortIsInRangeTests
{
    [Fact]
    public Task ContainerPort_Triggers() => RuleVerifier.Reports(
        "K8S3003",
        "The port of container 'web' is 80800, but ports go from 1 to 65535",
        """[Pod("web")] [ContainerPort({|#0:80800|})] class Web { }""");

    [Fact]
    public Task ContainerPortZero_Triggers() => RuleVerifier.Verify("[Pod] [ContainerPort({|K8S3003:0|})] class Web { }");

    [Fact]
    public Task HostPort_Triggers() => RuleVerifier.Reports(
        "K8S3003",
        "The host port of container 'web' is -1, but ports go from 1 to 65535",
        """[Pod("web")] [ContainerPort(80, HostPort = {|#0:-1|})] class Web { }""");

    [Fact]
    public Task HostPortZero_MeansNone_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(80, HostPort = 0)] class Web { }");

    [Fact]
    public Task ServicePort_Triggers() => RuleVerifier.Reports(
        "K8S3003",
        "The port of Service 'web' is 70000, but ports go from 1 to 65535",
        """[Pod("web")] [Service("web", {|#0:70000|})] class Web { }""");

    [Fact]
    public Task TargetPort_Triggers() => RuleVerifier.Reports(
        "K8S3003",
        "The target port of Service 'web' is 65536, but ports go from 1 to 65535",
        """[Pod("web")] [ContainerPort(80)] [Service("web", 80, TargetPort = {|#0:65536|})] class Web { }""");

    [Fact]
    public Task TargetPortZero_MeansThePort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [Service(80, TargetPort = 0)] class Web { }");

    [Fact]
    public Task ProbePort_Triggers() => RuleVerifier.Reports(
        "K8S3003",
        "The port of the liveness probe of container 'web' is 99999, but ports go from 1 to 65535",
        """[Pod("web")] [LivenessProbe("/", Port = {|#0:99999|})] class Web { }""");

    [Fact]
    public Task TcpAndGrpcPorts_Trigger() => RuleVerifier.Verify("""
        [Pod] [LivenessProbe(Tcp = {|K8S3003:0|})] [ReadinessProbe(Grpc = {|K8S3003:70000|})] class Web { }
        """);

    [Fact]
    public Task ProbeThatTakesTheContainersPort_IsNotReportedTwice() => RuleVerifier.Verify("""
        [Pod] [ContainerPort({|K8S3003:80800|})] [LivenessProbe("/healthz")] class Web { }
        """);

    [Fact]
    public Task FirstAndLastPort_DoesNotTrigger() => RuleVerifier.Verify("[Pod] [ContainerPort(1)] [ContainerPort(65535, HostPort = 65535)] [Service(1, TargetPort = 65535)] class Web { }");
}
