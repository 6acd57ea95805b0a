using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class QuantityIsValidTests
{
    [Fact]
    public Task UnknownUnit_Triggers_AndSuggests() => RuleVerifier.Reports(
        "K8S5003",
        "'500MB' is no quantity of memory: 'MB' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei; did you mean '500M'?",
        """[Deployment] [Resources(Memory = {|#0:"500MB"|})] class Orders { }""");

    [Fact]
    public Task Blank_Triggers() => RuleVerifier.Reports(
        "K8S5003",
        "'1 Gi' is no quantity of memory: a quantity has no blanks in it; did you mean '1Gi'?",
        """[Deployment] [Resources(MemoryLimit = {|#0:"1 Gi"|})] class Orders { }""");

    [Fact]
    public Task Negative_Triggers() => RuleVerifier.Reports(
        "K8S5003",
        "'-1' is no quantity of cpu: it must be greater than or equal to 0",
        """[Deployment] [Resources(Cpu = {|#0:"-1"|})] class Orders { }""");

    [Fact]
    public Task Empty_Triggers() => RuleVerifier.Verify("""[Deployment] [Resources(Cpu = {|K8S5003:""|})] class Orders { }""");

    [Fact]
    public Task Quantities_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Resources(Cpu = "0.5", Memory = " 128Mi ", CpuLimit = "1e1", MemoryLimit = "1G")] class Orders { }
        """);

    [Fact]
    public void OtherPlaces_Triggers() => Assert.Equal(
        [
            "'10GB' is no quantity of storage: 'GB' is no unit, and the units are n, u, m, k, M, G, T, P, E and Ki, Mi, Gi, Ti, Pi, Ei; did you mean '10G'?",
            "'1 Gi' is no quantity of sizeLimit: a quantity has no blanks in it; did you mean '1Gi'?",
            "'x' is no quantity of memory: a quantity begins with a number",
        ],
        TreeVerifier.Messages<QuantityIsValid>(
            "{'apiVersion':'v1','kind':'PersistentVolumeClaim','metadata':{'name':'a'},'spec':{'resources':{'requests':{'storage':'10GB'}}}}",
            "{'apiVersion':'v1','kind':'Pod','metadata':{'name':'a'},'spec':{'volumes':[{'emptyDir':{'sizeLimit':'1 Gi'}}]}}",
            "{'apiVersion':'v1','kind':'LimitRange','metadata':{'name':'a'},'spec':{'limits':[{'type':'Container','max':{'memory':'x','cpu':2}}]}}"));

    [Fact]
    public void NumbersAndOddTrees_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<QuantityIsValid>(
        "{'apiVersion':'v1','kind':'Pod','metadata':{'name':'a'},'spec':{'containers':[{'resources':{'requests':{'cpu':1,'memory':null},'limits':{'cpu':0.5}}},{'resources':'x'},{'resources':{'limits':[1]}}]}}",
        "{'apiVersion':'example.com/v1','kind':'Thing','metadata':{'name':'a'},'spec':{'resources':{'limits':{'cpu':'many'}}}}",
        "{'apiVersion':'v1','kind':'ConfigMap','metadata':{'name':'a'},'data':{'resources':{'limits':{'cpu':'many'}}}}"));
}
