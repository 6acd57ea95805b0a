using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ClaimServesOneWorkloadTests
{
    [Fact]
    public Task Two_Triggers() => RuleVerifier.Reports(
        "K8S6083",
        "Deployment 'api' uses PersistentVolumeClaim 'files', which Deployment 'web' uses too, but it can be used by the pods of one node only",
        """
        [Deployment(Strategy = DeploymentStrategy.Recreate)] [Mount("/data", typeof(Files))] class Web { }
        [Deployment(Strategy = DeploymentStrategy.Recreate)] [Mount("/data", {|#0:typeof(Files)|})] class Api { }
        [PersistentVolumeClaim("1Gi")] class Files { }
        """);

    [Fact]
    public Task ForMany_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Mount("/data", typeof(Files))] class Web { }
        [Deployment] [Mount("/data", typeof(Files))] class Api { }
        [PersistentVolumeClaim("1Gi", AccessModes = new[] { AccessMode.ReadWriteMany })] class Files { }
        """);
}
