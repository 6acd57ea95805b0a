using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class ConfigIsUsedTests
{
    [Fact]
    public Task Unused_Triggers() => RuleVerifier.Reports(
        "K8S4071",
        "ConfigMap 'shop/options' is used by nothing in view in namespace 'shop'",
        """
        [ConfigMap({|#0:"options"|}, Namespace = "shop")] static class Options { public const string A = "b"; }
        [Deployment] [InNamespace("front")] [Env("OPTIONS", "options")] class Web { }
        """);

    [Fact]
    public Task ByPods_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S4071", """
        [ConfigMap("options")] static class Options { public const string A = "b"; }
        [Secret("keys")] static class Keys { public const string A = ""; }
        [Deployment] [EnvFrom(typeof(Options))] [Mount("/keys", typeof(Keys))] class Web { }
        """);

    [Fact]
    public void ByCustomResource_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ConfigIsUsed>(
        """
        apiVersion: v1
        kind: Secret
        metadata:
          name: root-ca
        ---
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata:
          name: ca
        spec:
          ca:
            secretName: root-ca
        """));

    [Fact]
    public void FoundByLabel_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<ConfigIsUsed>(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: dashboard
          labels:
            grafana_dashboard: "1"
        """));

    [Fact]
    public void InDataOfAnother_Triggers() => Assert.Equal(["ConfigMap 'options' is used by nothing in view"], YamlObjects.Messages<ConfigIsUsed>(
        """
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: options
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: token
          labels:
            app: web
        stringData:
          name: options
        """));
}
