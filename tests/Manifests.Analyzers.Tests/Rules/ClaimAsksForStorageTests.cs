using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimAsksForStorageTests
{
    [Fact]
    public Task Nothing_Triggers() => RuleVerifier.Reports(
        "K8S5025",
        "PersistentVolumeClaim 'data' asks for no storage: it must be greater than zero",
        """
        [PersistentVolumeClaim({|#0:"0Gi"|})] class Data { }
        """);

    [Fact]
    public void NoAmount_Triggers() => Assert.Equal(
        ["PersistentVolumeClaim 'data' does not say how much storage it asks for"],
        TreeVerifier.Messages<Core.Rules.Values.ClaimAsksForStorage>("{'apiVersion':'v1','kind':'PersistentVolumeClaim','metadata':{'name':'data'},'spec':{}}"));

    [Fact]
    public Task Amount_DoesNotTrigger() => RuleVerifier.Verify("""
        [PersistentVolumeClaim("1Mi")] class Data { }
        """);
}
