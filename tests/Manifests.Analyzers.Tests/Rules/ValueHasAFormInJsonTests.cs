using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ValueHasAFormInJsonTests
{
    [Fact]
    public Task NoNumber_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  b: {|K8S1012:.nan|}\n");

    [Fact]
    public Task KeyThatIsAList_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  ? {|K8S1012:[b]|}\n  : c\n");

    [Fact]
    public Task TextInQuotes_DoesNotTrigger() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  b: \".nan\"\n  8080: c\n");
}
