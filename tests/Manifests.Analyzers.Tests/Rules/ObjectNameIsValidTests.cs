using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ObjectNameIsValidTests
{
    [Fact]
    public Task CapitalAndUnderscore_Triggers_AndSuggestsKebabCase() => RuleVerifier.Reports(
        "K8S5001",
        "Pod name 'Hello_Pod' is not valid: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character; did you mean 'hello-pod'?",
        """[Pod({|#0:"Hello_Pod"|})] [Container("hello", "a/b")] class Hello { }""");

    [Fact]
    public Task ServiceWithDot_Triggers() => RuleVerifier.Reports(
        "K8S5001",
        "Service name 'orders.v2' is not valid: it must not contain dots; did you mean 'orders-v2'?",
        """[Deployment] [Service({|#0:"orders.v2"|}, 80)] class Orders { }""");

    [Fact]
    public Task ServiceOf64Characters_Triggers() => RuleVerifier.Verify(
        $$"""[Deployment] [Service({|K8S5001:"{{new string('a', 64)}}"|}, 80)] class Orders { }""");

    [Fact]
    public Task ServiceOf63CharactersAndLeadingDigit_DoesNotTrigger() => RuleVerifier.Verify(
        $$"""[Deployment] [Service("1{{new string('a', 62)}}", 80)] class Orders { }""");

    [Fact]
    public Task NameMadeFromClass_Triggers_AtTheAttribute() => RuleVerifier.Reports(
        "K8S5001",
        "Service name 'größe', made from the class's name, is not valid: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character; give it a name",
        """[Deployment("a")] [{|#0:Service(80)|}] class Größe { }""");

    [Fact]
    public Task EmptyName_Triggers() => RuleVerifier.Reports(
        "K8S5001",
        "Pod name '' is not valid: a name is required",
        """[Pod({|#0:""|})] [Container("a", "a/b")] class Hello { }""");

    [Fact]
    public Task NamespaceOfTheClass_Triggers() => RuleVerifier.Reports(
        "K8S5001",
        "Namespace name 'Shop' is not valid: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character; did you mean 'shop'?",
        """[Deployment] [InNamespace({|#0:"Shop"|})] class Orders { }""");

    [Fact]
    public Task NamespaceThatIsDeclared_Triggers_OnlyThere() => RuleVerifier.Verify("""
        [Namespace({|K8S5001:"Shop"|})] class ShopNamespace { }
        [Deployment] [InNamespace(typeof(ShopNamespace))] class Orders { }
        [Deployment] [InNamespace("Shop")] class Billing { }
        """);

    [Fact]
    public Task NamespaceOfTheProject_Triggers_Once() => RuleVerifier.Verify("""
        [assembly: ManifestDefaults(Namespace = "Shop")]
        [{|K8S5001:Deployment|}] class Orders { }
        [Deployment] class Billing { }
        """);

    [Fact]
    public Task ContainerWithCapital_Triggers() => RuleVerifier.Reports(
        "K8S5001",
        "Container name 'Web' is not valid: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character; did you mean 'web'?",
        """[Deployment] [Container({|#0:"Web"|}, "a/b")] class Orders { }""");

    [Fact]
    public Task ContainerNamedByItsWorkload_DoesNotTriggerTwice_DoesNotTrigger() => RuleVerifier.Verify(
        """[Deployment({|K8S5001:"My_App"|})] class Orders { }""");

    [Fact]
    public Task DotsInAConfigName_DoesNotTrigger() => Task.FromResult(Messages("ConfigMap", "app.settings", 0));

    [Fact]
    public void Kinds_Triggers_ByTheirOwnRules()
    {
        Messages("CronJob", new string('a', 53), 1);
        Messages("StatefulSet", "a.b", 1);
        Messages("ConfigMap", new string('a', 254), 1);
    }

    [Fact]
    public void Kinds_DoesNotTrigger_ByTheirOwnRules()
    {
        Messages("CronJob", new string('a', 52), 0);
        Messages("StatefulSet", new string('a', 60), 0);
        Messages("ClusterRole", "system:node", 0);
        Messages("ConfigMap", new string('a', 253), 0);
    }

    [Fact]
    public void VolumeAndGeneratedName_Triggers_OnlyForTheVolume() => Assert.Equal(
        ["Volume name 'Data' is not valid: a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character; did you mean 'data'?"],
        TreeVerifier.Messages<ObjectNameIsValid>("{'apiVersion':'v1','kind':'Pod','metadata':{'generateName':'a-'},'spec':{'volumes':[{'name':'Data'},7]}}"));

    private static bool Messages(string kind, string name, int count)
    {
        Assert.Equal(count, TreeVerifier.Messages<ObjectNameIsValid>($"{{'apiVersion':'v1','kind':'{kind}','metadata':{{'name':'{name}'}}}}").Count);
        return true;
    }
}
