using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressPortIsServedTests
{
    [Fact]
    public Task ContainersPort_Triggers() => RuleVerifier.Reports(
        "K8S3006",
        "Ingress 'web' leads to port 8080 of Service 'web', which only has 80",
        """
        [Deployment("web")] [ContainerPort(8080)] [Service("web", 80, TargetPort = 8080)] [Ingress("a.example.com", Port = {|#0:8080|})] class Web { }
        """);

    [Fact]
    public Task Name_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80, PortName = "http")] [Ingress("a.example.com", Port = {|K8S3006:"htp"|})] class Web { }
        """);

    [Fact]
    public Task OtherClass_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80)] class Api { }
        [Ingress("a.example.com", Service = typeof(Api), Port = {|K8S3006:81|})] class Door { }
        """);

    [Fact]
    public Task First_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80, PortName = "http")] [Ingress("a.example.com")] [IngressPath("/b", Port = 80)] class Web { }
        """);
}
