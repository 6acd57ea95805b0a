using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PartOfUnknownObjectTests
{
    [Fact]
    public Task PartOfAPod_Triggers() => RuleVerifier.Verify("""[Pod("web")] [NodeSelector("a", "b", Of = {|K8S1005:"wbe"|})] [RollingUpdate(MaxSurge = 1, Of = {|K8S1005:"wbe"|})] [Deployment("front")] class Web { }""");

    [Fact]
    public Task Mistyped_Triggers_AndNamesTheNearest() => RuleVerifier.Reports(
        "K8S1005",
        "'Orders' has no Service named 'metrcs' for [ServicePort] to be part of, only 'orders', 'metrics'; did you mean 'metrics'?",
        """[Deployment] [Service(80)] [Service("metrics", 9090)] [ServicePort(81, Of = {|#0:"metrcs"|})] class Orders { }""");

    [Fact]
    public Task OnlyOne_Triggers_AndNamesIt() => RuleVerifier.Reports(
        "K8S1005",
        "'Orders' has no workload named 'web' for [Env] to be part of, only 'orders'",
        """[Deployment] [Env("A", "b", Of = {|#0:"web"|})] class Orders { }""");

    [Fact]
    public Task Label_Triggers_WhereNoObjectHasTheName() => RuleVerifier.Verify("""[Deployment] [Label("a", "b", Of = {|K8S1005:"web"|})] class Orders { }""");

    [Fact]
    public Task NestedContainer_Triggers_ByTheOuterClass() => RuleVerifier.Verify("""
        [Deployment] class Orders { [Container("logs", "a/b", Of = {|K8S1005:"web"|})] class Logs { } }
        """);

    [Fact]
    public Task NoSuchObjectAtAll_IsAnotherRules_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [{|K8S1001:ServicePort(81, Of = "x")|}] class Orders { }""");

    [Fact]
    public Task NameOfAnObject_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Pod("debug")] [Env("A", "b", Of = "debug")] [Label("a", "b", Of = "orders")]
        class Orders { [Container("logs", "a/b", Of = "orders")] class Logs { } }
        """);

    [Fact]
    public Task KindAndName_AreOneObject() => RuleVerifier.Verify("""
        [Deployment] [Container(Image = "a/b:1")] [ContainerPort(80)] [Service(80)] [Ingress("a.example.com")] [Annotation("a", "b", Of = "Ingress/web")] class Web { }
        """);

    [Fact]
    public Task KindWithoutSuchAnObject_Triggers() => RuleVerifier.Reports(
        "K8S1005",
        "'Web' has no object named 'Ingres/web' for [Annotation] to be part of, only 'Deployment/web', 'Service/web', 'Ingress/web'; did you mean 'Ingress/web'?",
        """[Deployment] [Container(Image = "a/b:1")] [ContainerPort(80)] [Service(80)] [Ingress("a.example.com")] [Annotation("a", "b", Of = {|#0:"Ingres/web"|})] class Web { }""");
}
