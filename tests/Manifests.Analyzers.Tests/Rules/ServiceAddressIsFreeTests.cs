using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceAddressIsFreeTests
{
    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Reports(
        "K8S3046",
        "The address 10.96.0.80 is already that of Service 'a' in namespace 'shop'",
        """
        [Deployment] [InNamespace("shop")] [Service(80, ClusterIP = "10.96.0.80")] class A { }
        [Deployment] [InNamespace("front")] [Service(80, ClusterIP = {|#0:"10.96.0.80"|})] class B { }
        """);

    [Fact]
    public Task Different_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, ClusterIP = "10.96.0.80")] class A { }
        [Deployment] [Service(80, ClusterIP = "10.96.0.81")] class B { }
        """);

    [Fact]
    public Task Headless_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, Headless = true)] class A { }
        [Deployment] [Service(80, Headless = true)] class B { }
        """);
}
