using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Selectors;

namespace Manifests.Analyzers.Tests.Rules;

public class AffinitySelectsPodsTests
{
    [Fact]
    public Task NoSuchPods_Triggers() => RuleVerifier.Reports(
        "K8S2010",
        "The pod anti-affinity of Deployment 'web' is to pods with app=wep, and no pod has that; did you mean 'app=web'?",
        """
        [Deployment] [Label("app", "web")] [PodAntiAffinity("kubernetes.io/hostname", Selector = {|#0:"app=wep"|})] class Web { }
        """);

    [Fact]
    public void NoSelector_Triggers() => Assert.Equal(
        ["The pod affinity of Pod 'shop/web' is to no pod: it has no selector"],
        YamlObjects.Messages<AffinitySelectsPods>(Objects("")));

    [Fact]
    public void OtherNamespace_Triggers() => Assert.Equal(
        ["The pod affinity of Pod 'shop/web' is to pods with app=cache, and no pod in namespace 'shop' has that; did you mean 'app=web'?"],
        YamlObjects.Messages<AffinitySelectsPods>(Objects(", labelSelector: { matchLabels: { app: cache } }")));

    [Fact]
    public void NamespaceListed_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<AffinitySelectsPods>(Objects(", labelSelector: { matchLabels: { app: cache } }, namespaces: [data]")));

    [Fact]
    public void NamespaceOutOfView_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<AffinitySelectsPods>(Objects(", labelSelector: { matchLabels: { app: cache } }, namespaces: [kube-system]")));

    [Fact]
    public void NamespacesByLabel_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<AffinitySelectsPods>(Objects(", labelSelector: { matchLabels: { app: nobody } }, namespaceSelector: {}")));

    [Fact]
    public void OwnPods_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<AffinitySelectsPods>(Objects(", labelSelector: { matchLabels: { app: web } }")));

    private static string Objects(string more) =>
        $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          namespace: shop
          name: web
          labels:
            app: web
        spec:
          affinity:
            podAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                - { topologyKey: kubernetes.io/hostname{{more}} }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          namespace: data
          name: cache
          labels:
            app: cache
        """;
}
