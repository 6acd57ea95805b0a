using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class LabelIsValidTests
{
    private const string Alphabet = "consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character";

    [Fact]
    public Task MailAddress_Triggers_AtTheValue() => RuleVerifier.Reports(
        "K8S5002",
        "Label value 'x@y.z' is not valid: a valid label must be an empty string or " + Alphabet + "; did you mean 'x-y.z'?",
        """[Deployment] [Label("owner", {|#0:"x@y.z"|})] class Orders { }""");

    [Fact]
    public Task BlankInKey_Triggers_AtTheKey() => RuleVerifier.Reports(
        "K8S5002",
        "Label key 'a b' is not valid: its name part must " + Alphabet + "; did you mean 'a-b'?",
        """[Deployment] [Label({|#0:"a b"|}, "c")] class Orders { }""");

    [Fact]
    public Task AnnotationKey_Triggers() => RuleVerifier.Verify("""[Deployment] [Annotation({|K8S5002:"a/b/c"|}, "anything @ all")] class Orders { }""");

    [Fact]
    public Task SelectorLabel_Triggers_OnceForAllThatSelectIt() => RuleVerifier.Verify("""
        [Deployment] [Label("app", {|K8S5002:"web:1.2"|})] [Service(80)] [Service("other", 80, Selector = "app=web:1.2")] class Orders { }
        """);

    [Fact]
    public Task SelectorOfItsOwn_Triggers_AndNoOtherRule() => RuleVerifier.Reports(
        "K8S5002",
        "Selector value 'x@y' is not valid: a valid label must be an empty string or " + Alphabet + "; did you mean 'x-y'?",
        """[Deployment] [Service(80, Selector = {|#0:"app=x@y"|})] class Orders { }""");

    [Fact]
    public Task TwoObjectsOfAClass_Triggers_Once() => RuleVerifier.Verify("""[Deployment("a")] [Pod("b")] [Label("tier", {|K8S5002:"x y"|})] class Orders { }""");

    [Fact]
    public Task ValidLabels_DoesNotTrigger() => RuleVerifier.Verify($$"""
        [Deployment] [Label("app.kubernetes.io/name", "{{new string('x', 63)}}")] [Label("empty", "")] [Annotation("Example.COM/a", "https://a/b c")] class Orders { }
        """);

    [Fact]
    public Task NameOfAWorkloadAsLabel_DoesNotTrigger() => RuleVerifier.Verify($$"""[Deployment({|K8S5010:"{{new string('a', 70)}}"|})] [Service("a", 80)] class Orders { }""");

    [Fact]
    public void Expressions_Triggers() => Assert.Equal(
        ["Selector key '-a' is not valid: its name part must " + Alphabet + "; did you mean 'a'?", "Selector value 'b c' is not valid: a valid label must be an empty string or " + Alphabet + "; did you mean 'b-c'?"],
        TreeVerifier.Messages<LabelIsValid>("""
            {'apiVersion':'networking.k8s.io/v1','kind':'NetworkPolicy','metadata':{'name':'a'},'spec':{'podSelector':{'matchExpressions':[{'key':'-a','operator':'In','values':['b c','d']}]}}}
            """));

    [Fact]
    public void AnnotationsOf256KiB_Triggers() => Assert.Equal(
        ["The annotations are too large: they have 262145 bytes together, and may not be more than 262144 bytes"],
        TreeVerifier.Messages<LabelIsValid>($"{{'apiVersion':'v1','kind':'ConfigMap','metadata':{{'name':'a','annotations':{{'k':'{new string('x', 262144)}'}}}}}}"));

    [Fact]
    public void CustomResource_DoesNotTrigger() => Assert.Empty(
        TreeVerifier.Messages<LabelIsValid>("{'apiVersion':'example.com/v1','kind':'Thing','metadata':{'name':'a'},'spec':{'matchLabels':{'a':'x y'}}}"));
}
