using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class NodeLabelIsCurrentTests
{
    [Fact]
    public Task OldName_Triggers() => RuleVerifier.Reports(
        "K8S4062",
        "Deployment 'web' asks nodes for the label 'beta.kubernetes.io/os', whose name is now 'kubernetes.io/os'",
        """
        [Deployment] [NodeSelector({|#0:"beta.kubernetes.io/os"|}, "linux")] class Web { }
        """);

    [Fact]
    public Task Misspelt_Triggers() => RuleVerifier.Reports(
        "K8S4062",
        "Deployment 'web' asks nodes for the label 'topology.kubernetes.io/zones', which no node has by itself; did you mean 'topology.kubernetes.io/zone'?",
        """
        [Deployment] [Label("app", "web")] [TopologySpread({|#0:"topology.kubernetes.io/zones"|})] class Web { }
        """);

    [Fact]
    public void OfVolume_Triggers() => Assert.Equal(["PersistentVolume 'disk' asks nodes for the label 'kubernetes.io/hostnames', which no node has by itself; did you mean 'kubernetes.io/hostname'?"], YamlObjects.Messages<NodeLabelIsCurrent>(
        """
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: disk
        spec:
          nodeAffinity:
            required:
              nodeSelectorTerms:
                - matchExpressions:
                    - key: kubernetes.io/hostnames
                      operator: In
                      values: [node-1]
        """));

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [NodeSelector("kubernetes.io/os", "linux")] [NodeAffinity("node.kubernetes.io/instance-type", "small")] class Web { }
        """);

    [Fact]
    public Task SomebodysOwn_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [NodeSelector("topology.kubernetes.io/rack", "a"), NodeSelector("node-role.kubernetes.io/worker", ""), NodeSelector("disk", "ssd")] class Web { }
        """);
}
