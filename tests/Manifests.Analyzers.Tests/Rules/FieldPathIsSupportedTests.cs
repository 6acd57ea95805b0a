using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FieldPathIsSupportedTests
{
    [Fact]
    public Task Typo_Triggers() => RuleVerifier.Reports(
        "K8S6030",
        "A variable cannot be of the field 'spec.nodeNam'; did you mean 'spec.nodeName'?",
        """[Pod] [EnvFromField("NODE", {|#0:"spec.nodeNam"|})] class Web { }""");

    [Fact]
    public Task AllLabels_Triggers() => RuleVerifier.Verify("""[Pod] [EnvFromField("LABELS", {|K8S6030:"metadata.labels"|})] [EnvFromField("A", {|K8S6030:"metadata.labels['a b']"|})] class Web { }""");

    [Theory]
    [InlineData("metadata.name")]
    [InlineData("metadata.namespace")]
    [InlineData("metadata.uid")]
    [InlineData("metadata.labels['app']")]
    [InlineData("metadata.annotations['example.com/Owner']")]
    [InlineData("spec.nodeName")]
    [InlineData("spec.host")]
    [InlineData("spec.serviceAccountName")]
    [InlineData("status.hostIP")]
    [InlineData("status.hostIPs")]
    [InlineData("status.podIP")]
    [InlineData("status.podIPs")]
    public Task Field_DoesNotTrigger(string path) =>
        RuleVerifier.Verify($$"""[Pod] [Label("app", "web")] [Annotation("example.com/Owner", "me")] [EnvFromField("A", "{{path}}")] class Web { }""");
}
