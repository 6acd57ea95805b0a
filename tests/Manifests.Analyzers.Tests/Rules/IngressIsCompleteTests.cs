using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Network;

namespace Manifests.Analyzers.Tests.Rules;

public class IngressIsCompleteTests
{
    [Fact]
    public Task Zero_Triggers() => RuleVerifier.Reports(
        "K8S3029",
        "Ingress 'web' is not complete: a backend needs the name or the number of a port",
        """
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Port = {|#0:0|})] class Web { }
        """);

    [Fact]
    public void NoPathType_Triggers() => Assert.Equal(["Ingress 'web' is not complete: path '/' has no pathType"], TreeVerifier.Messages<IngressIsComplete>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web'},'spec':{'rules':[{'http':{'paths':[{'path':'/','backend':{'service':{'name':'web','port':{'number':80}}}}]}}]}}"""));

    [Fact]
    public void Both_Triggers() => Assert.Equal(["Ingress 'web' is not complete: a backend's port is a name or a number, and not both"], TreeVerifier.Messages<IngressIsComplete>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web'},'spec':{'rules':[{'http':{'paths':[{'path':'/','pathType':'Prefix','backend':{'service':{'name':'web','port':{'number':80,'name':'http'}}}}]}}]}}"""));

    [Fact]
    public void OldField_Triggers() => Assert.Equal(["Ingress 'web' is not complete: a backend names its Service by service.name, and not by serviceName"], TreeVerifier.Messages<IngressIsComplete>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web'},'spec':{'rules':[{'http':{'paths':[{'path':'/','pathType':'Prefix','backend':{'serviceName':'web','servicePort':80}}]}}]}}"""));

    [Fact]
    public void Nothing_Triggers() => Assert.Equal(["Ingress 'web' is not complete: it has neither rules nor a default backend"], TreeVerifier.Messages<IngressIsComplete>(
        """{'apiVersion':'networking.k8s.io/v1','kind':'Ingress','metadata':{'name':'web'},'spec':{}}"""));

    [Fact]
    public Task Complete_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Port = 80)] class Web { }
        """);
}
