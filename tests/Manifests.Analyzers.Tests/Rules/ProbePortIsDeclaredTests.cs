using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Ports;

namespace Manifests.Analyzers.Tests.Rules;

public class ProbePortIsDeclaredTests
{
    [Fact]
    public Task MistypedName_Triggers() => RuleVerifier.Reports(
        "K8S3005",
        "The readiness probe of container 'web' asks port 'htpp', but the container only names http, metrics; did you mean 'http'?",
        """
        [Pod("web")] [ContainerPort(8080, Name = "http")] [ContainerPort(9090, Name = "metrics")] [ReadinessProbe("/ready", Port = {|#0:"htpp"|})] class Web { }
        """);

    [Fact]
    public Task NoNamedPort_Triggers() => RuleVerifier.Reports(
        "K8S3005",
        "The liveness probe of container 'web' asks port 'http', but the container gives no port a name",
        """[Pod("web")] [LivenessProbe(Tcp = {|#0:"http"|})] class Web { }""");

    [Fact]
    public Task OtherNumber_Triggers() => RuleVerifier.Reports(
        "K8S3005",
        "The startup probe of container 'web' asks port 8081, but the container only declares 8080; did you mean '8080'?",
        """[Pod("web")] [ContainerPort(8080)] [StartupProbe("/", Port = {|#0:8081|})] class Web { }""");

    [Fact]
    public Task GrpcPort_Triggers() => RuleVerifier.Verify("[Pod] [ContainerPort(8080)] [LivenessProbe(Grpc = {|K8S3005:9090|})] class Web { }");

    [Fact]
    public Task NameOfAnotherContainer_Triggers() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] class Web
        {
            [Container("proxy", "example/proxy:1.0")] [LivenessProbe(Tcp = {|K8S3005:"http"|})] class Proxy { }
        }
        """);

    [Fact]
    public Task NumberOfAnotherContainer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080)] class Web
        {
            [Container("proxy", "example/proxy:1.0")] [ContainerPort(8081)] [LivenessProbe(Tcp = 8080)] class Proxy { }
        }
        """);

    [Fact]
    public Task NumberWithoutAnyDeclaredPort_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [LivenessProbe("/", Port = 8080)] class Web { }""");

    [Fact]
    public Task DeclaredNameAndNumber_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] [LivenessProbe("/", Port = "http")] [ReadinessProbe(Tcp = 8080)] [StartupProbe("/")] class Web { }
        """);

    [Fact]
    public Task NameThatCannotBe_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] [LivenessProbe("/", Port = {|K8S3009:"HTTP"|})] class Web { }
        """);

    [Fact]
    public Task NumberThatCannotBe_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080)] [LivenessProbe("/", Port = {|K8S3003:0|})] class Web { }
        """);

    [Fact]
    public void AnotherHost_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<ProbePortIsDeclared>("""
        { 'apiVersion': 'v1', 'kind': 'Pod', 'spec': { 'containers': [{ 'name': 'web', 'ports': [{ 'containerPort': 80 }], 'livenessProbe': { 'tcpSocket': { 'host': 'db', 'port': 5432 } } }] } }
        """));

    [Fact]
    public void Hook_Triggers() => Assert.Equal(
        ["The pre-stop hook of container 'web' asks port 81, but the container only declares 80; did you mean '80'?"],
        TreeVerifier.Messages<ProbePortIsDeclared>("""
            { 'apiVersion': 'v1', 'kind': 'Pod', 'spec': { 'containers': [{ 'name': 'web', 'ports': [{ 'containerPort': 80 }], 'lifecycle': { 'preStop': { 'httpGet': { 'port': 81 } } } }] } }
            """));
}
