using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressBackendExistsTests
{
    [Fact]
    public Task NoService_Triggers() => RuleVerifier.Reports(
        "K8S4006",
        "Ingress 'web' leads to no Service",
        """
        [Deployment("web")] [{|#0:Ingress("a.example.com")|}] class Web { }
        """);

    [Fact]
    public Task OtherNamespace_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80)] [InNamespace("a")] class Api { }
        [Ingress("a.example.com", Service = {|K8S4006:typeof(Api)|}, Namespace = "b")] class Door { }
        """);

    [Fact]
    public void Missing_Triggers() => Assert.Equal(["Ingress 'web' leads to Service 'api', which does not exist"], TreeVerifier.Messages<IngressBackendExists>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web'},'spec':{'rules':[{'http':{'paths':[{'path':'/','pathType':'Prefix','backend':{'service':{'name':'api','port':{'number':80}}}}]}}]}}"""));

    [Fact]
    public Task Own_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com")] class Web { }
        """);
}
