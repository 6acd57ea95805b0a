using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReferencedObjectIsDeclaredTests
{
    [Fact]
    public Task UnknownSecret_Triggers() => RuleVerifier.Reports(
        "K8S4001",
        "Deployment 'orders' needs Secret 'db-credentails', which is not declared; did you mean 'db-credentials'?",
        """
        [Deployment] [EnvFromSecret("P", {|#0:"db-credentails"|}, "password")] class Orders { }
        [Secret] class DbCredentials { public const string password = ""; }
        """);

    [Fact]
    public Task ClaimInNamespace_Triggers() => RuleVerifier.Reports(
        "K8S4001",
        "Deployment 'shop/orders' needs PersistentVolumeClaim 'data' in namespace 'shop', which is not declared",
        """
        [Deployment(Namespace = "shop")] [Mount("/data", {|#0:"data"|}, Source = VolumeSource.PersistentVolumeClaim)] class Orders { }
        """);

    [Fact]
    public Task ImportOfSecret_Triggers() => RuleVerifier.Verify("""
        [Deployment] [EnvFrom({|K8S4001:"a"|}, Source = EnvSource.Secret)] class Orders { }
        """);

    [Fact]
    public Task OptionalOnes_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [EnvFrom("a", Optional = true)] [EnvFromConfigMap("B", "b", "c", Optional = true)] [Mount("/x", "d", Optional = true)] class Orders { }
        """);

    [Fact]
    public Task ExternalOnes_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "a", Namespace = "shop")]
        [Deployment] [InNamespace("shop")] [EnvFrom("a", Source = EnvSource.Secret)] [EnvFromConfigMap("CA", "kube-root-ca.crt", "ca.crt")] class Orders { }
        """);
}
