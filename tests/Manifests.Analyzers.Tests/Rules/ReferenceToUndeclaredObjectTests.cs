using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReferenceToUndeclaredObjectTests
{
    [Fact]
    public Task AffinityToNoWorkload_Triggers() => RuleVerifier.Verify("""
        [Pod] [PodAffinity("zone", To = {|K8S1004:typeof(Nothing)|})] [PodAntiAffinity("host", To = {|K8S1004:typeof(Nothing)|})] class Web { }
        class Nothing { }
        """);

    [Fact]
    public Task ServiceForClassWithoutWorkload_Triggers() => RuleVerifier.Reports(
        "K8S1004",
        "'Front' leads to 'Shop', which has no workload, such as [Deployment] or [Pod]",
        """
        [Service("front", 80, For = {|#0:typeof(Shop)|})] class Front { }
        [Namespace("shop")] class Shop { }
        """);

    [Fact]
    public Task NamespaceOfClassWithoutOne_Triggers() => RuleVerifier.Reports(
        "K8S1004",
        "'Orders' is put into 'Shop', which has no [Namespace]",
        """
        [Deployment] [InNamespace({|#0:typeof(Shop)|})] class Orders { }
        class Shop { }
        """);

    [Fact]
    public Task ImportOfClassWithoutData_Triggers() => RuleVerifier.Reports(
        "K8S1004",
        "'Orders' takes variables from 'Shop', which has no [ConfigMap] or [Secret]",
        """
        [Deployment] [EnvFrom({|#0:typeof(Shop)|})] class Orders { }
        [Namespace] class Shop { }
        """);

    [Fact]
    public Task MountOfClassWithoutFiles_Triggers() => RuleVerifier.Reports(
        "K8S1004",
        "'Orders' mounts 'Shop', which has no [ConfigMap], [Secret] or [PersistentVolumeClaim]",
        """
        [Deployment] [Mount("/x", {|#0:typeof(Shop)|})] class Orders { }
        [Namespace] class Shop { }
        """);

    [Fact]
    public Task VariableFromTheWrongKind_Triggers() => RuleVerifier.Verify("""
        [Deployment] [EnvFromSecret("A", {|K8S1004:typeof(Shop)|}, "A")] class Orders { }
        [ConfigMap] class Shop { public const string A = "1"; }
        """);

    [Fact]
    public Task ClassOfAnotherAssembly_Triggers_AndNamesIt() => RuleVerifier.Reports(
        "K8S1004",
        "'Orders' is put into 'Uri of System.Runtime', which has no [Namespace]",
        """[Deployment] [InNamespace({|#0:typeof(System.Uri)|})] class Orders { }""");

    [Fact]
    public Task NoPresetOnTheAssembly_Triggers() => RuleVerifier.Reports(
        "K8S1004",
        "The assembly uses 'Defaults', which has no [Preset]",
        """
        [assembly: Use({|#0:typeof(Defaults)|})]
        [Label("team", "shop")] [Pod] class Defaults { }
        """);

    [Fact]
    public Task PresetOnTheAssembly_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: Use(typeof(Defaults))]
        [Preset] [Label("team", "shop")] class Defaults { }
        """);

    [Fact]
    public Task DeclaredInOneEnvironmentOnly_Triggers_AndSaysInWhich() => RuleVerifier.Reports(
        "K8S1004",
        "'Front' leads to 'Orders', which has no workload, such as [Deployment] or [Pod] (in environment 'prod')",
        """
        [assembly: ManifestEnvironment("staging")] [assembly: ManifestEnvironment("prod")]
        [Service("front", 80, For = {|#0:typeof(Orders)|})] class Front { }
        [Deployment(Environment = "staging")] class Orders { }
        """);

    [Fact]
    public Task DeclaredWhereItCounts_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ManifestEnvironment("staging")] [assembly: ManifestEnvironment("prod")]
        [Service("front", 80, For = typeof(Orders))] [Service("front", 80, For = typeof(Legacy), Environment = "prod")] class Front { }
        [Deployment(Environment = "staging")] class Orders { }
        [Deployment(Environment = "prod")] class Legacy { }
        """);

    [Fact]
    public Task DeclaredObjects_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service("front", 80, For = typeof(Orders))] class Front { }
        [Deployment] [InNamespace(typeof(Shop))] class Orders { }
        [Namespace("shop")] class Shop { }
        """);

    [Fact]
    public Task SelectorThatCannotBeRead_IsAnotherRules_AndIsSaidOnce_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service("front", 80, Selector = {|K8S2005:"app=(x"|})] class Front { }
        """);

    [Fact]
    public Task HalfTypedReference_DoesNotTrigger() => RuleVerifier.ReportsNoFailure("[Service(80, For = typeof()] [InNamespace(typeof(Missing))] class Front { }");
}
