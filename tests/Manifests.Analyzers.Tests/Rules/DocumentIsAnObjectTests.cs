using System.Threading;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DocumentIsAnObjectTests
{
    [Theory]
    [InlineData("{|K8S1015:metadata: {name: a}|}\n")]
    [InlineData("{|K8S1015:- a|}\n- b\n")]
    [InlineData("---\n{|K8S1015:a|}\n")]
    public Task SomethingElse_Triggers(string yaml) => YamlVerifier.Verify(yaml);

    [Theory]
    [InlineData("# nothing yet\n")]
    [InlineData("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n")]
    [InlineData("apiVersion: v1\nkind: List\nitems: []\n")]
    public Task Object_DoesNotTrigger(string yaml) => YamlVerifier.Verify(yaml);

    [Fact]
    public Task KustomizationWithoutKind_DoesNotTrigger() => YamlVerifier.Test("", ("/k8s/kustomization.yaml", "resources: [a.yaml]\n")).RunAsync(CancellationToken.None);
}
