using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DefinitionNamesAreValidTests
{
    [Fact]
    public Task GroupWithoutDot_Triggers() => RuleVerifier.Reports(
        "K8S7030",
        "Group 'example' of CustomResourceDefinition 'widgets.example' is not valid: it must be a domain with at least one dot",
        """[CustomResourceDefinition({|#0:"example"|}, "v1")] class Widget { public int A { get; set; } }""");

    [Fact]
    public Task Names_Triggers() => RuleVerifier.Verify("""
        [CustomResourceDefinition({|K8S7030:"Example.com"|}, {|K8S7030:"1"|}, Kind = {|K8S7030:"My_Kind"|}, Plural = "widgets", Singular = {|K8S7030:"Widget"|}, ListKind = "Widgets", ShortNames = ["w", {|K8S7030:"W D"|}], Categories = [{|K8S7030:"All"|}])]
        class Widget { public int A { get; set; } }
        [CustomResourceDefinition({|K8S7030:"apps.k8s.io"|}, "v1", ListKind = {|K8S7030:"Other"|})] class Other { public int A { get; set; } }
        [{|K8S7030:CustomResourceDefinition|}] class None { public int A { get; set; } }
        """.Replace("[{|K8S7030:CustomResourceDefinition|}]", "[{|K8S7030:{|K8S7030:CustomResourceDefinition|}|}]", System.StringComparison.Ordinal));

    [Fact]
    public void NameOfTree_Triggers() => Assert.Equal(
        ["Name 'foo.example.com' of CustomResourceDefinition 'foo.example.com' is not valid: it must be 'foos.example.com', the plural and the group"],
        TreeVerifier.Messages<Manifests.Core.Rules.CustomResources.DefinitionNamesAreValid>("{'apiVersion':'apiextensions.k8s.io/v1','kind':'CustomResourceDefinition','metadata':{'name':'foo.example.com'},'spec':{'group':'example.com','names':{'plural':'foos','kind':'Foo'},'versions':[{'name':'v1'}]}}"));

    [Fact]
    public Task ValidAndApproved_DoesNotTrigger() => RuleVerifier.Verify("""
        [CustomResourceDefinition("example.com", "v1beta1", Kind = "Widget2", Plural = "widget-two", ShortNames = ["w2"], Categories = ["all"])] class Widget { public int A { get; set; } }
        [CustomResourceDefinition("apps.k8s.io", "v1")] [Annotation("api-approved.kubernetes.io", "unapproved, experimental-only")] class Other { public int A { get; set; } }
        """);
}
