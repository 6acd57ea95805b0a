using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Selectors;

namespace Manifests.Analyzers.Tests.Rules;

public class SpreadCountsItsOwnPodsTests
{
    [Fact]
    public Task OtherLabels_Triggers() => RuleVerifier.Reports(
        "K8S2009",
        "The topology spread of Deployment 'web' over 'kubernetes.io/hostname' counts pods with app=wep, but its own have app=web",
        """
        [Deployment] [Label("app", "web")] [TopologySpread("kubernetes.io/hostname", Selector = {|#0:"app=wep"|})] class Web { }
        """);

    [Fact]
    public void NoSelector_Triggers() => Assert.Equal(
        ["The topology spread of Pod 'web' over 'kubernetes.io/hostname' counts no pod: it has no selector"],
        YamlObjects.Messages<SpreadCountsItsOwnPods>(Objects("")));

    [Fact]
    public void EmptySelector_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<SpreadCountsItsOwnPods>(Objects(", labelSelector: {}")));

    [Fact]
    public void LabelOfController_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<SpreadCountsItsOwnPods>(Objects(", labelSelector: { matchLabels: { batch.kubernetes.io/job-name: web } }")));

    [Fact]
    public void KeysWithoutSelector_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<SpreadCountsItsOwnPods>(Objects(", matchLabelKeys: [app]")));

    [Fact]
    public Task OwnLabels_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Label("app", "web")] [TopologySpread("kubernetes.io/hostname")] class Web { }
        """);

    private static string Objects(string more) =>
        $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels:
            app: web
        spec:
          topologySpreadConstraints:
            - { maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway{{more}} }
        """;
}
