using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class PullSecretIsNamedOnceTests
{
    [Fact]
    public Task Twice_Triggers() => RuleVerifier.Reports(
        "K8S6120",
        "imagePullSecrets of Pod 'web' names 'registry' twice: server-side apply refuses the list",
        """[assembly: ExternalObject("Secret", "registry")] [Pod] [Container(Image = "a/b:1")] [ImagePullSecret("registry")] [ImagePullSecret({|#0:"registry"|})] class Web { }""");

    [Fact]
    public void TwiceOnAnAccount_Triggers() => Assert.Single(YamlObjects.Messages<PullSecretIsNamedOnce>("{ apiVersion: v1, kind: ServiceAccount, metadata: { name: x }, imagePullSecrets: [{ name: a }, { name: b }, { name: a }] }"));

    [Fact]
    public Task Two_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "registry")] [assembly: ExternalObject("Secret", "other")]
        [Pod] [Container(Image = "a/b:1")] [ImagePullSecret("registry")] [ImagePullSecret("other")] class Web { }
        """);
}
