using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PortNameSyntaxTests
{
    [Fact]
    public Task CapitalsAndUnderscores_Trigger_WithAProposal() => RuleVerifier.Reports(
        "K8S3009",
        "'Web_Http' cannot name a container's port: it may only hold a to z, 0 to 9 and '-'; did you mean 'web-http'?",
        """[Pod] [ContainerPort(80, Name = {|#0:"Web_Http"|})] class Web { }""");

    [Fact]
    public Task TooLong_Triggers_WithItsStart() => RuleVerifier.Reports(
        "K8S3009",
        "'prometheus-metrics' cannot name a container's port: it has 18 characters, and 15 are allowed; did you mean 'prometheus-metr'?",
        """[Pod] [ContainerPort(80, Name = {|#0:"prometheus-metrics"|})] class Web { }""");

    [Fact]
    public Task NumberAsText_Triggers_AndSaysWhatToWrite() => RuleVerifier.Reports(
        "K8S3009",
        "'8080' cannot name a container's port: it needs a letter (to refer to a port by number, write the number without quotes)",
        """[Pod] [ContainerPort(8080)] [Service(80, TargetPort = {|#0:"8080"|})] class Web { }""");

    [Theory]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("1-2")]
    [InlineData("a.b")]
    [InlineData("ä")]
    public Task NoServiceName_Triggers(string name) => RuleVerifier.Verify($$"""[Pod] [ContainerPort(80, Name = {|K8S3009:"{{name}}"|})] class Web { }""");

    [Theory]
    [InlineData("a")]
    [InlineData("8a")]
    [InlineData("abcdefghijklmno")]
    [InlineData("a-b-c")]
    [InlineData("")]
    public Task ServiceName_DoesNotTrigger(string name) => RuleVerifier.Verify($$"""[Pod] [ContainerPort(80, Name = "{{name}}")] class Web { }""");

    [Fact]
    public Task ProbePort_Triggers() => RuleVerifier.Verify("""[Pod] [LivenessProbe("/", Port = {|K8S3009:""|})] [ReadinessProbe(Tcp = {|K8S3009:"HTTP"|})] class Web { }""");

    [Fact]
    public Task NameOfServicePort_Triggers() => RuleVerifier.Reports(
        "K8S3009",
        "'Http' cannot name a Service's port: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character; did you mean 'http'?",
        """[Pod] [Service(80, PortName = {|#0:"Http"|})] class Web { }""");

    [Fact]
    public Task LongNameOfServicePort_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Service(80, PortName = "prometheus-metrics--2")] class Web { }""");

    [Fact]
    public Task NameTakenOverFromTheTargetPort_IsNotReportedTwice() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(80, Name = {|K8S3009:"Http"|})] [Service(80, TargetPort = {|K8S3009:"Http"|})] [ServicePort(81, Name = "more", TargetPort = 80)] class Web { }
        """);

    [Fact]
    public Task ProbeThatTakesTheContainersPort_IsNotReportedTwice() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(80, Name = {|K8S3009:"Http"|})] [LivenessProbe("/")] class Web { }
        """);
}
