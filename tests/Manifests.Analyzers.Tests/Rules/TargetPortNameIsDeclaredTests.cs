using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class TargetPortNameIsDeclaredTests
{
    [Fact]
    public Task MistypedName_Triggers_AndNamesTheNearest() => RuleVerifier.Reports(
        "K8S3002",
        "Service 'web' leads to the port named 'metrcs', but Deployment 'shop/web' only names http, metrics; did you mean 'metrics'?",
        """
        [Deployment("web")] [InNamespace("shop")] [ContainerPort(8080, Name = "http")] [ContainerPort(9090, Name = "metrics")]
        [Service("web", 80, TargetPort = {|#0:"metrcs"|})] class Web { }
        """);

    [Fact]
    public Task NoNamedPort_Triggers() => RuleVerifier.Reports(
        "K8S3002",
        "Service 'web' leads to the port named 'http', but Pod 'web' gives no port a name",
        """
        [Pod("web")] [ContainerPort(8080)] [Service("web", 80, TargetPort = {|#0:"http"|})] class Web { }
        """);

    [Fact]
    public Task NoPortAtAll_Triggers() => RuleVerifier.Verify("""[Pod] [Service(80, TargetPort = {|K8S3002:"http"|})] class Web { }""");

    [Fact]
    public Task FurtherPort_Triggers() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http")] [ServicePort(90, TargetPort = {|K8S3002:"metrics"|})] class Web { }
        """);

    [Fact]
    public Task DeclaredName_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [ContainerPort(8080, Name = "http")] [Service(80, TargetPort = "http")] class Web { }""");

    [Fact]
    public Task NameOfNestedContainer_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Service(80, TargetPort = "http")] class Web { [Container("proxy", "example/proxy:1.0")] [ContainerPort(8080, Name = "http")] class Proxy { } }
        """);

    [Fact]
    public Task PodsDeclaredElsewhere_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Deployment", "legacy", Labels = "app=legacy")]
        [Service("front", 80, Selector = "app=legacy", TargetPort = "http")] class Front { }
        """);

    [Fact]
    public Task NoPodInView_IsTheSelectorsMistake_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Label("app", "web")] [Service(80, Selector = {|K8S2001:"app=wep"|}, TargetPort = "http")] class Web { }
        """);

    [Fact]
    public Task NameThatCannotBe_IsNotReportedTwice_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = {|K8S3009:"Http"|})] [Service(80, TargetPort = {|K8S3009:"Http"|})] class Web { }
        """);

    [Fact]
    public Task NameThatTheContainerMisspells_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [ContainerPort(8080, Name = {|K8S3009:"Http"|})] [Service(80, TargetPort = "http")] class Web { }
        """);
}
