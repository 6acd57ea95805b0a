using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.References;

namespace Manifests.Analyzers.Tests.Rules;

public class PullSecretExistsTests
{
    [Fact]
    public Task Missing_Triggers() => RuleVerifier.Reports(
        "K8S4054",
        "Deployment 'web' takes images by Secret 'registy', which is not declared; did you mean 'registry'?",
        """
        [assembly: ExternalObject("Secret", "registry")]
        [Deployment] [ImagePullSecret({|#0:"registy"|})] class Web { }
        """);

    [Fact]
    public void OtherType_Triggers() => Assert.Equal(
        ["Pod 'shop/web' takes images by Secret 'registry', which is of the type Opaque and not kubernetes.io/dockerconfigjson"],
        YamlObjects.Messages<PullSecretExists>(Objects("{ name: registry }", "[]", "Opaque")));

    [Fact]
    public void OfAccount_Triggers() => Assert.Equal(
        ["ServiceAccount 'tools/web' takes images by Secret 'registry', which is in namespace 'shop' and not in namespace 'tools'"],
        YamlObjects.Messages<PullSecretExists>(Objects("", "{ name: registry }", "kubernetes.io/dockercfg")));

    [Fact]
    public void RightType_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<PullSecretExists>(Objects("{ name: registry }", "[]", "kubernetes.io/dockerconfigjson")));

    [Fact]
    public Task External_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "registry")]
        [Deployment] [ImagePullSecret("registry")] class Web { }
        """);

    private static string Objects(string ofPod, string ofAccount, string type) =>
        $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          namespace: shop
          name: web
        spec:
          imagePullSecrets: [{{ofPod}}]
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          namespace: tools
          name: web
        imagePullSecrets: [{{ofAccount}}]
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          namespace: shop
          name: registry
        type: {{type}}
        """;
}
