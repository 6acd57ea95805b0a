using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PolicyPortIsDeclaredTests
{
    [Fact]
    public Task PortOfTheService_Triggers() => RuleVerifier.Reports(
        "K8S3041",
        "NetworkPolicy 'web' allows port 80, but Deployment 'web' only has 8080 (http); 80 is a port of Service 'web'",
        """
        [Deployment] [Container(Image = "example/web:1.0")] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http")]
        [NetworkPolicy] [AllowFrom(Port = {|#0:80|})]
        class Web { }
        """);

    [Fact]
    public Task UnknownNameAtTheOtherEnd_Triggers() => RuleVerifier.Reports(
        "K8S3041",
        "NetworkPolicy 'web' allows port htp, but Deployment 'api' only has 8080 (http); did you mean 'http'?",
        """
        [Deployment] [Container(Image = "example/web:1.0")] [NetworkPolicy(AllowDns = true)] [AllowTo(typeof(Api), Port = {|#0:"htp"|})] class Web { }
        [Deployment] [Container(Image = "example/api:1.0")] [ContainerPort(8080, Name = "http")] class Api { }
        """);

    [Theory]
    [InlineData("[AllowFrom(Port = 8080)]")]
    [InlineData("[AllowFrom(Port = \"http\")]")]
    [InlineData("[AllowFrom(Port = 80, EndPort = 90)]")]
    [InlineData("[AllowFrom(typeof(Web))]")]
    [InlineData("[AllowTo(Cidr = \"10.0.0.0/8\", Port = 443)]")]
    [InlineData("[AllowTo(\"app=elsewhere\", Namespace = \"elsewhere\", Port = 443)] [AllowTo(Port = 53)]")]
    public Task PortOfThePods_DoesNotTrigger(string allowed) => RuleVerifier.Verify($$"""
        [Deployment] [Container(Image = "example/web:1.0")] [ContainerPort(8080, Name = "http")] [NetworkPolicy] {{allowed}} class Web { }
        """);

    [Fact]
    public Task NoPortDeclared_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Container(Image = "example/web:1.0")] [NetworkPolicy] [AllowFrom(Port = 80)] class Web { }
        """);
}
