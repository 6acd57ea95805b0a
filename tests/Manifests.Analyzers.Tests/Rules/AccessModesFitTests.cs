using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AccessModesFitTests
{
    [Fact]
    public Task OnePodAndMore_Triggers() => RuleVerifier.Reports(
        "K8S5024",
        "PersistentVolumeClaim 'data' cannot have ReadWriteOncePod beside other access modes",
        """
        [PersistentVolumeClaim("1Gi", AccessModes = [AccessMode.ReadWriteOnce, {|#0:AccessMode.ReadWriteOncePod|}])] class Data { }
        """);

    [Fact]
    public Task None_Triggers() => RuleVerifier.Reports(
        "K8S5024",
        "PersistentVolume 'data' needs an access mode, such as ReadWriteOnce",
        """
        [PersistentVolume("1Gi", HostPath = "/data", AccessModes = {|#0:new AccessMode[0]|})] class Data { }
        """);

    [Fact]
    public Task Unknown_Triggers() => RuleVerifier.Verify("""
        [PersistentVolumeClaim("1Gi", AccessModes = [{|K8S5024:(AccessMode)9|}])] class Data { }
        """);

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.Verify("""
        [PersistentVolumeClaim("1Gi")] class Data { }
        [PersistentVolumeClaim("1Gi", AccessModes = [AccessMode.ReadWriteOnce, AccessMode.ReadOnlyMany])] class More { }
        """);
}
