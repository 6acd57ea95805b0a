using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class YamlIsWellFormedTests
{
    [Fact]
    public Task Tab_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: Namespace\nmetadata:\n{|K8S1010:\t|}name: a\n");

    [Fact]
    public Task BrokenDocument_TriggersThereAlone() => YamlVerifier.Verify(
        "apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n---\napiVersion: v1\nkind: [{|K8S1010:}|}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: {|K8S5001:B|}}\nspec: {type: ExternalName, externalName: example.com}\n");

    [Fact]
    public Task WellFormed_DoesNotTrigger() => YamlVerifier.Verify("# a comment\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n---\n");
}
