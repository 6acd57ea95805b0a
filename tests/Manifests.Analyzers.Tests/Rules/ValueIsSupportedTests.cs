using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ValueIsSupportedTests
{
    [Fact]
    public Task PlacementAndProfiles_Trigger() => RuleVerifier.Verify("""
        [Pod] [TopologySpread("zone", WhenUnsatisfiable = {|K8S5013:(WhenUnsatisfiable)9|})] [Toleration("spot", Effect = {|K8S5013:(TaintEffect)9|})]
        [SecurityContext(SeccompProfile = {|K8S5013:(SecurityProfileType)9|})] class Web { }
        """);

    [Fact]
    public Task Cast_Triggers() => RuleVerifier.Reports(
        "K8S5013",
        "Unsupported value '99' of protocol; supported values: SCTP, TCP, UDP",
        """[Deployment] [ContainerPort(80, Protocol = {|#0:(Protocol)99|})] class Web { }""");

    [Theory]
    [InlineData("[Pod(RestartPolicy = {|K8S5013:(RestartPolicy)9|})]")]
    [InlineData("[Deployment(Strategy = {|K8S5013:(DeploymentStrategy)9|})]")]
    [InlineData("[Deployment] [Container(PullPolicy = {|K8S5013:(PullPolicy)9|})]")]
    [InlineData("[Deployment] [Service(80, Type = {|K8S5013:(ServiceType)9|})]")]
    [InlineData("[Deployment] [ContainerPort(80)] [LivenessProbe(\"/\", Scheme = {|K8S5013:(UriScheme)9|})]")]
    public Task EveryEnum_Triggers(string attributes) => RuleVerifier.Verify(attributes + " class Web { }");

    [Fact]
    public Task Members_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment(Strategy = DeploymentStrategy.Recreate)] [Container(PullPolicy = PullPolicy.Always)] [ContainerPort(80, Protocol = Protocol.UDP)]
        [Service(80, Type = ServiceType.NodePort, Protocol = Protocol.UDP)] class Web { }
        """);

    [Fact]
    public void WrongCase_Triggers_AndSuggests()
    {
        var finding = Assert.Single(TreeVerifier.Findings<ValueIsSupported>(
            "{'apiVersion':'v1','kind':'Service','metadata':{'name':'a'},'spec':{'type':'Loadbalancer','sessionAffinity':'','ports':[{'protocol':'TCP'}]}}"));
        Assert.Equal("LoadBalancer", finding.Replacement);
        Assert.Equal(["Loadbalancer", "type", "ClusterIP, ExternalName, LoadBalancer, NodePort", "; did you mean 'LoadBalancer'?"], finding.Arguments);
    }

    [Fact]
    public void OtherFieldsOfTheName_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<ValueIsSupported>(
        "{'apiVersion':'v1','kind':'Secret','metadata':{'name':'a'},'type':'Opaque'}",
        "{'apiVersion':'example.com/v1','kind':'Service','metadata':{'name':'a'},'spec':{'type':'Fancy'}}"));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: data, hostPath: { path: /data, type: Dir } }], containers: [{ name: web, image: a/b:1 }] } }", "Unsupported value 'Dir' of type")]
    [InlineData("{ apiVersion: certificates.k8s.io/v1, kind: CertificateSigningRequest, metadata: { name: x }, spec: { request: AAAA, signerName: a.example.com/b, usages: [client] } }", "Unsupported value 'client' of usages")]
    [InlineData("{ apiVersion: resource.k8s.io/v1, kind: ResourceClaim, metadata: { name: x }, spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: a, allocationMode: Some } }] } } }", "Unsupported value 'Some' of allocationMode")]
    public void WordInYaml_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<ValueIsSupported>(yaml)));
}
