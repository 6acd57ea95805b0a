using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MountedVolumeIsDeclaredTests
{
    [Fact]
    public Task OtherName_Triggers() => RuleVerifier.Reports(
        "K8S4004",
        "Container 'proxy' mounts volume 'cahce' at '/cache', which the pod does not have; did you mean 'cache'?",
        """
        [Pod] [EmptyDir("/c", Name = "cache")] class Web { [Container] [Mount("/cache", Name = {|#0:"cahce"|})] class Proxy { } }
        """);

    [Fact]
    public Task NoSource_Triggers() => RuleVerifier.Reports(
        "K8S4004",
        "Container 'web' mounts a volume without a name at '/cache', which the pod does not have",
        """
        [Pod] [{|#0:Mount("/cache")|}] class Web { }
        """);

    [Fact]
    public Task VolumeOfThePod_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [EmptyDir("/c", Name = "cache")] class Web { [Container] [Mount("/cache", Name = "cache")] class Proxy { } }
        """);

    [Fact]
    public void ClaimTemplate_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<Core.Rules.References.MountedVolumeIsDeclared>("""
        {'apiVersion':'apps/v1','kind':'StatefulSet','metadata':{'name':'db'},'spec':{'volumeClaimTemplates':[{'metadata':{'name':'data'}}],
        'template':{'spec':{'containers':[{'name':'db','volumeMounts':[{'name':'data','mountPath':'/data'}]}]}}}}
        """));
}
