using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class KeyIsInOneMapTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { a: x }, binaryData: { a: aGk= } }", "Key data[a] of ConfigMap 'x' is in binaryData too")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<KeyIsInOneMap>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x }, data: { a: x }, binaryData: { b: aGk= } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<KeyIsInOneMap>(yaml));
}
