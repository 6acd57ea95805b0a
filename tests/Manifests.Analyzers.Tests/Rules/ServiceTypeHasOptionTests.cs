using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceTypeHasOptionTests
{
    [Fact]
    public Task TrafficPolicyWithin_Triggers() => RuleVerifier.Reports(
        "K8S3023",
        "externalTrafficPolicy of Service 'web' is only for the types NodePort and LoadBalancer, and its type is ClusterIP",
        """
        [Deployment] [Service("web", 80, ExternalTrafficPolicy = {|#0:TrafficPolicy.Local|})] class Web { }
        """);

    [Fact]
    public Task OptionsOfLoadBalancers_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, Type = ServiceType.NodePort, LoadBalancerClass = {|K8S3023:"example.com/a"|}, LoadBalancerSourceRanges = {|K8S3023:new[] { "10.0.0.0/8" }|}, AllocateLoadBalancerNodePorts = {|K8S3023:false|}, HealthCheckNodePort = {|K8S3023:31000|})] class Web { }
        """);

    [Fact]
    public Task LoadBalancer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, Type = ServiceType.LoadBalancer, LoadBalancerClass = "example.com/a", AllocateLoadBalancerNodePorts = false, ExternalTrafficPolicy = TrafficPolicy.Local, HealthCheckNodePort = 31000)] class Web { }
        """);

    [Fact]
    public Task ExternalIPs_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, ExternalIPs = new[] { "10.1.2.3" }, ExternalTrafficPolicy = TrafficPolicy.Local)] class Web { }
        """);
}
