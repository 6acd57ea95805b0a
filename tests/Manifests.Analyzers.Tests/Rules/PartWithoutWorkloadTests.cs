using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PartWithoutWorkloadTests
{
    [Fact]
    public Task PartOfSeveralKinds_Triggers() => RuleVerifier.Reports(
        "K8S1001",
        "[RollingUpdate] has no effect on 'Web': the class has no [Deployment] or [StatefulSet] or [DaemonSet]",
        "[Pod] [{|#0:RollingUpdate(MaxSurge = 1)|}] class Web { }");

    [Fact]
    public Task PortWithoutWorkload_Triggers() => RuleVerifier.Reports(
        "K8S1001",
        "[ContainerPort] has no effect on 'Web': the class has no workload, such as [Deployment] or [Pod]",
        "[{|#0:ContainerPort(80)|}] class Web { }");

    [Fact]
    public Task ServicePortWithoutService_Triggers() => RuleVerifier.Reports(
        "K8S1001",
        "[ServicePort] has no effect on 'Web': the class has no [Service]",
        "[Pod] [{|#0:ServicePort(80)|}] class Web { }");

    [Fact]
    public Task LabelWithoutObject_Triggers() => RuleVerifier.Verify("""[{|K8S1001:Label("a", "b")|}] class Web { }""");

    [Fact]
    public Task NestedContainerOfNoWorkload_Triggers() => RuleVerifier.Verify("class Web { [{|K8S1001:Container|}] [{|K8S1001:ContainerPort(80)|}] class Proxy { } }");

    [Fact]
    public Task NestedContainer_DoesNotTrigger() => RuleVerifier.Verify("[Pod] class Web { [Container] [ContainerPort(80)] class Proxy { } }");

    [Fact]
    public Task OtherPartOfThePartialClass_DoesNotTrigger() => RuleVerifier.Verify("[Pod] partial class Web { } [ContainerPort(80)] partial class Web { }");
}
