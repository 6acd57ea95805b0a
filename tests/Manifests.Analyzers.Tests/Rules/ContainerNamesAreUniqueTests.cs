using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class ContainerNamesAreUniqueTests
{
    [Fact]
    public Task SameName_Triggers_AtTheLater() => RuleVerifier.Reports(
        "K8S5009",
        "Container name 'web' is taken: another container of Deployment 'orders' has it; 'web-2' is free",
        """
        [Deployment] [Container("web", "a/b")] class Orders
        {
            [Container({|#0:"web"|}, "a/proxy")] class Proxy { }
        }
        """);

    [Fact]
    public Task NameOfClass_Triggers_AtTheAttribute() => RuleVerifier.Reports(
        "K8S5009",
        "Container name 'proxy' is taken: another container of Deployment 'proxy' has it",
        """
        [Deployment("proxy")] class Orders
        {
            [{|#0:Container(Image = "a/proxy")|}] class Proxy { }
        }
        """);

    [Fact]
    public Task OtherNames_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] class Orders
        {
            [Container(Image = "a/proxy")] class Proxy { }
            [Container(Image = "a/logs")] class Logs { }
        }
        """);

    [Fact]
    public void InitContainersAndVolumes_Triggers() => Assert.Equal(
        ["Container name 'web' is taken: another container of Pod 'a' has it; 'web-2' is free", "Volume name 'data' is taken: another volume of Pod 'a' has it; 'data-2' is free"],
        TreeVerifier.Messages<ContainerNamesAreUnique>("""
            {'apiVersion':'v1','kind':'Pod','metadata':{'name':'a'},'spec':{
                'initContainers':[{'name':'web'}],'containers':[{'name':'web'},{},{'name':null}],'volumes':[{'name':'data'},{'name':'data'}]}}
            """));
}
