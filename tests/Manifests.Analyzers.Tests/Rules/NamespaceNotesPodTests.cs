using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceNotesPodTests
{
    private const string Id = "K8S8043";

    [Fact]
    public Task Warned_Triggers() => RuleVerifier.Reports(
        Id,
        "Namespace 'shop' warns of pods that do not keep to the pod security level 'baseline': container 'web' is privileged: whoever gets into it has its node",
        """
        [Namespace("shop", Warn = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = {|#0:true|})] class Web { }
        """);

    [Fact]
    public Task Audited_Triggers() => RuleVerifier.Reports(
        Id,
        "Namespace 'shop' notes in the audit log all pods that do not keep to the pod security level 'baseline': container 'web' is privileged: whoever gets into it has its node",
        """
        [Namespace("shop", Audit = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = {|#0:true|})] class Web { }
        """);

    [Fact]
    public Task EnforcedInPart_TriggersForTheRest() => RuleVerifier.VerifyWith(Id, """
        [Namespace("shop", Enforce = PodSecurityLevel.baseline, Warn = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = {|K8S8040:true|}, AllowPrivilegeEscalation = {|K8S8043:true|}, RunAsNonRoot = true, DropCapabilities = ["ALL"], SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);

    [Fact]
    public Task KeptTo_DoesNotTrigger() => RuleVerifier.VerifyWith(Id, """
        [Namespace("shop", Warn = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("shop")] [Hardened] [EmptyDir("/tmp")] class Web { }
        """);

    [Fact]
    public Task OtherNamespace_DoesNotTrigger() => RuleVerifier.VerifyWith(Id, """
        [Namespace("shop", Warn = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("tools")] [SecurityContext(Privileged = true)] class Web { }
        """);

    [Fact]
    public Task ControlThatItWarnsOf_IsNotSaidTwice_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8011", """
        [Namespace("shop", Warn = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = true)] class Web { }
        """);
}
