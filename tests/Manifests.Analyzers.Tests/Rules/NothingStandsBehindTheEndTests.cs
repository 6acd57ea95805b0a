using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NothingStandsBehindTheEndTests
{
    [Fact]
    public Task FieldsBehindTheDots_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n...\n{|K8S1014:spec: {}|}\n");

    [Fact]
    public Task DotsAtTheEnd_DoesNotTrigger() => YamlVerifier.Verify("apiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n...\n---\napiVersion: v1\nkind: Namespace\nmetadata: {name: b}\n...\n");
}
