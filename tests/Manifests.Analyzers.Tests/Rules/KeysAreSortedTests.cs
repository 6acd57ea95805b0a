using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class KeysAreSortedTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { b: '1', a: '2' } }", "'a' stands behind 'b' in data of ConfigMap 'x'")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, labels: { b: c, a: c } } }", "in labels of")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<KeysAreSorted>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, annotations: { a: c, b: c } }, data: { A: '1', a: '2' } }")]
    [InlineData("{ kind: ConfigMap, apiVersion: v1, metadata: { namespace: a, name: x } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<KeysAreSorted>(yaml));
}
