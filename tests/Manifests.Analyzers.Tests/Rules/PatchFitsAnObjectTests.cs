using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PatchFitsAnObjectTests
{
    [Fact]
    public Task OtherKind_Triggers() => RuleVerifier.Reports(
        "K8S1020",
        "The class makes no apps/v1 Deployment that 'More' could change, only apps/v1 StatefulSet 'web', v1 Service 'web'",
        """
        using k8s.Models;
        [StatefulSet] [Container(Image = "example/web:1.0")] [ContainerPort(80)] [Service(80)]
        public class Web { [Patch] static V1Deployment {|#0:More|} => new() { Spec = new() { MinReadySeconds = 1 } }; }
        """);

    [Fact]
    public Task OtherName_Triggers() => RuleVerifier.Reports(
        "K8S1020",
        "The class makes no apps/v1 Deployment 'wep' that 'More' could change; did you mean 'web'?",
        """
        using k8s.Models;
        [Deployment] [Container(Image = "example/web:1.0")]
        public class Web { [Patch] static V1Deployment {|#0:More|} => new() { Metadata = new() { Name = "wep" } }; }
        """);

    [Fact]
    public Task NoObjects_Triggers() => RuleVerifier.Reports(
        "K8S1020",
        "The class makes no apps/v1 Deployment that 'More' could change: it makes no objects at all",
        "using k8s.Models; public class Web { [Patch] static V1Deployment {|#0:More|} => new() { Spec = new() { MinReadySeconds = 1 } }; }");

    [Fact]
    public Task Fitting_DoesNotTrigger() => RuleVerifier.Verify("""
        using k8s.Models;
        [Deployment] [Container(Image = "example/web:1.0")]
        public class Web { [Patch] static V1Deployment More => new() { Spec = new() { MinReadySeconds = 1 } }; }
        """);
}
