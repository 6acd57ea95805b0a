using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceComesFirstTests
{
    [Theory]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: shop } }\n---\n{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }", "ConfigMap 'shop/x' stands before Namespace 'shop', which it needs: the first kubectl apply of the file fails")]
    [InlineData("{ apiVersion: example.com/v1, kind: Widget, metadata: { name: x } }\n---\n{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: widgets.example.com }, spec: { group: example.com, names: { kind: Widget, plural: widgets } } }", "Widget 'x' stands before CustomResourceDefinition 'widgets.example.com'")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<NamespaceComesFirst>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }\n---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: shop } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: other } }\n---\n{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }")]
    [InlineData("{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, namespace: shop } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<NamespaceComesFirst>(yaml));
}
