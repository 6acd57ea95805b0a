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
