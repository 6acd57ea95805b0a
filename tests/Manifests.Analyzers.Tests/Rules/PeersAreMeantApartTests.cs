using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Network;

namespace Manifests.Analyzers.Tests.Rules;

public class PeersAreMeantApartTests
{
    [Fact]
    public void TwoItems_Triggers() => Assert.Equal(
        ["NetworkPolicy 'web' allows connections with pods with app=front in namespace 'web', and also with every pod of namespaces with team=shop: for the former in the latter only, both belong into one item"],
        YamlObjects.Messages<PeersAreMeantApart>(Objects("{ podSelector: { matchLabels: { app: front } } }, { namespaceSelector: { matchLabels: { team: shop } } }")));

    [Fact]
    public void OneItem_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<PeersAreMeantApart>(Objects("{ podSelector: { matchLabels: { app: front } }, namespaceSelector: { matchLabels: { team: shop } } }")));

    [Fact]
    public void AllOfItsOwn_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<PeersAreMeantApart>(Objects("{ podSelector: {} }, { namespaceSelector: { matchLabels: { team: shop } } }")));

    private static string Objects(string peers) =>
        $$"""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          namespace: web
          name: web
        spec:
          podSelector: {}
          egress:
            - to: [{{peers}}]
        """;
}
