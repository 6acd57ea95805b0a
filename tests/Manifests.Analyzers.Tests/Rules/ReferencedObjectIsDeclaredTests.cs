using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

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

    [Fact]
    public void Devices_Triggers() => Assert.Equal(
        ["Pod 'web' needs ResourceClaim 'gpus', which is not declared; did you mean 'gpu'?", "Pod 'web' needs ResourceClaimTemplate 'cards', which is not declared; did you mean 'card'?"],
        YamlObjects.Messages<ReferencedObjectIsDeclared>(
            """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
            spec:
              resourceClaims:
                - name: gpu
                  resourceClaimName: gpu
                - name: gpus
                  resourceClaimName: gpus
                - name: cards
                  resourceClaimTemplateName: cards
              containers:
                - name: web
                  image: example/web:1.0
            ---
            apiVersion: resource.k8s.io/v1
            kind: ResourceClaim
            metadata:
              name: gpu
            ---
            apiVersion: resource.k8s.io/v1
            kind: ResourceClaimTemplate
            metadata:
              name: card
            """));
}
