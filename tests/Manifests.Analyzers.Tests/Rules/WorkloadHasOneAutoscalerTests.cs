using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class WorkloadHasOneAutoscalerTests
{
    [Fact]
    public Task Two_Triggers() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler("a", 1, 3)] [{|K8S6082:HorizontalPodAutoscaler("b", 1, 3)|}] class Web { }
        """);

    [Fact]
    public Task OneEach_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [HorizontalPodAutoscaler(1, 3)] class Web { }
        [Deployment] [HorizontalPodAutoscaler(1, 3)] class Api { }
        [Deployment] [InNamespace("other")] [HorizontalPodAutoscaler("web2", 1, 3, Target = "Deployment/web")] [HorizontalPodAutoscaler("api", 1, 3, Target = "StatefulSet/web")] class Third { }
        [Deployment("web", Namespace = "other")] [Container(Image = "a:1")] class Fourth { }
        [StatefulSet("web", Namespace = "other")] [Label("app", "db")] [Container(Image = "a:1")] class Fifth { }
        """);
}
