using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AppProtocolSyntaxTests
{
    [Fact]
    public Task TwoSlashes_Trigger() => RuleVerifier.Reports(
        "K8S3017",
        "'http/2/x' is no application protocol: a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')",
        """[Pod] [Service(80, AppProtocol = {|#0:"http/2/x"|})] class Web { }""");

    [Theory]
    [InlineData("")]
    [InlineData("-http")]
    [InlineData("http 2")]
    [InlineData("Example.com/chat")]
    [InlineData("example..com/chat")]
    [InlineData("/chat")]
    [InlineData("example.com/")]
    public Task NoQualifiedName_Triggers(string protocol) => RuleVerifier.Verify($$"""[Pod] [Service(80, AppProtocol = {|K8S3017:"{{protocol}}"|})] class Web { }""");

    [Theory]
    [InlineData("http")]
    [InlineData("HTTP_2.0")]
    [InlineData("kubernetes.io/h2c")]
    [InlineData("kubernetes.io/unknown")]
    [InlineData("example.com/Chat")]
    public Task QualifiedName_DoesNotTrigger(string protocol) => RuleVerifier.Verify($$"""[Pod] [Service(80, AppProtocol = "{{protocol}}")] class Web { }""");
}
