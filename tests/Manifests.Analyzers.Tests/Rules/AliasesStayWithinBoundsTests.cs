using System.Linq;
using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AliasesStayWithinBoundsTests
{
    [Fact]
    public Task ValueThatContainsItself_Triggers() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: &m {name: a, annotations: {|K8S1013:*m|}}\n");

    [Fact]
    public Task DeepNesting_Triggers() => YamlVerifier.Verify("a: " + new string('[', 255) + "{|K8S1013:[" + new string(']', 256) + "|}\n");

    [Fact]
    public Task Aliases_DoNotTrigger() => YamlVerifier.Verify("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: &x {b: c}, annotations: *x}\n");

    [Fact]
    public Task Aliases_DoesNotTrigger_HoweverManyLinesHaveThem() => YamlVerifier.Verify(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: &a b\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"  k{i}: *a\n")));
}
