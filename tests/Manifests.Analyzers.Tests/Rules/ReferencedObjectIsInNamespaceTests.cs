using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReferencedObjectIsInNamespaceTests
{
    [Fact]
    public Task ConfigMapElsewhere_Triggers() => RuleVerifier.Reports(
        "K8S4002",
        "Deployment 'orders' is in namespace 'shop', but ConfigMap 'settings' is in namespace 'web' only",
        """
        [Deployment] [InNamespace("shop")] [EnvFrom({|#0:typeof(Settings)|})] class Orders { }
        [ConfigMap(Namespace = "web")] class Settings { public const string A = "1"; }
        """);

    [Fact]
    public Task ExternalSecretElsewhere_Triggers() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "db", Namespace = "data")]
        [Deployment] [Mount("/x", {|K8S4002:"db"|}, Source = VolumeSource.Secret)] class Orders { }
        """);

    [Fact]
    public Task SameNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [InNamespace("shop")] [EnvFrom(typeof(Settings))] class Orders { }
        [ConfigMap(Namespace = "shop")] class Settings { public const string A = "1"; }
        """);

    [Fact]
    public Task HereAndElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "db", Namespace = "data")]
        [assembly: ExternalObject("Secret", "db")]
        [Deployment] [Mount("/x", "db", Source = VolumeSource.Secret)] class Orders { }
        """);
}
