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
    public void OtherType_Triggers() => Assert.Equal(["Pod 'web' takes images by Secret 'registry', which is of the type Opaque and not kubernetes.io/dockerconfigjson"], YamlObjects.Messages<PullSecretExists>(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          imagePullSecrets:
            - name: registry
          containers:
            - name: web
              image: example/web:1.0
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: registry
        """));

    [Fact]
    public void OfAccount_Triggers() => Assert.Equal(["ServiceAccount 'shop/web' takes images by Secret 'registry', which is in namespace 'tools' and not in namespace 'shop'"], YamlObjects.Messages<PullSecretExists>(
        """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          namespace: shop
          name: web
        imagePullSecrets:
          - name: registry
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          namespace: tools
          name: registry
        type: kubernetes.io/dockerconfigjson
        """));

    [Fact]
    public void Twice_Triggers() => Assert.Equal(["Pod 'web' takes images by Secret 'registry', which it names already"], YamlObjects.Messages<PullSecretExists>(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          imagePullSecrets:
            - name: registry
            - name: registry
          containers:
            - name: web
              image: example/web:1.0
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: registry
        type: kubernetes.io/dockerconfigjson
        """));

    [Fact]
    public void RightType_DoesNotTrigger() => Assert.Empty(YamlObjects.Messages<PullSecretExists>(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          imagePullSecrets:
            - name: registry
          containers:
            - name: web
              image: example/web:1.0
        ---
        apiVersion: v1
        kind: Secret
        metadata:
          name: registry
        type: kubernetes.io/dockerconfigjson
        """));

    [Fact]
    public Task External_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "registry")]
        [Deployment] [ImagePullSecret("registry")] class Web { }
        """);
}
