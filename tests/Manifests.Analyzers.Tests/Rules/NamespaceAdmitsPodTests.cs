using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Practice.PodSecurity;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceAdmitsPodTests
{
    [Fact]
    public Task Baseline_Triggers() => RuleVerifier.Reports(
        "K8S8040",
        "Namespace 'shop' enforces the pod security level 'baseline' and lets no such pod in: container 'web' is privileged: whoever gets into it has its node",
        """
        [Namespace("shop", Enforce = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = {|#0:true|})] class Web { }
        """);

    [Fact]
    public Task Restricted_TriggersForWhatIsMissing() => RuleVerifier.Verify("""
        [Namespace("shop", Enforce = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(AllowPrivilegeEscalation = {|K8S8040:true|}, RunAsNonRoot = true, DropCapabilities = ["ALL"], SeccompProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);

    [Fact]
    public Task SaidOnce_Triggers() => RuleVerifier.VerifyWith("K8S8011", """
        [Namespace("shop", Enforce = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = {|K8S8040:true|})] class Web { }
        """);

    [Fact]
    public Task Hardened_DoesNotTrigger() => RuleVerifier.Verify("""
        [Namespace("shop", Enforce = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("shop")] [Hardened] [EmptyDir("/tmp")] class Web { }
        """);

    [Fact]
    public Task OtherNamespace_DoesNotTrigger() => RuleVerifier.Verify("""
        [Namespace("shop", Enforce = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("tools")] [SecurityContext(Privileged = true)] class Web { }
        """);

    [Fact]
    public Task RuntimeClassThatMayBeExempt_DoesNotTrigger() => RuleVerifier.Verify("""
        [Namespace("shop", Enforce = PodSecurityLevel.baseline)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = true)] [PodOptions(RuntimeClassName = "gvisor")] class Web { }
        """);

    [Fact]
    public Task Warned_DoesNotTrigger() => RuleVerifier.Verify("""
        [Namespace("shop", Warn = PodSecurityLevel.restricted)] static class Shop { }
        [Deployment] [InNamespace("shop")] [SecurityContext(Privileged = true)] class Web { }
        """);

    [Theory]
    [InlineData("v1.33", 0)]
    [InlineData("v1.34", 1)]
    [InlineData("latest", 1)]
    [InlineData("nonsense", 0)]
    public void VersionOfTheStandard_Counts(string version, int expected) => Assert.Equal(
        expected,
        TreeVerifier.Messages<NamespaceAdmitsPod>(
            "{'apiVersion':'v1','kind':'Namespace','metadata':{'name':'shop','labels':{'pod-security.kubernetes.io/enforce':'baseline','pod-security.kubernetes.io/enforce-version':'" + version + "'}}}",
            "{'apiVersion':'v1','kind':'Pod','metadata':{'name':'web','namespace':'shop'},'spec':{'containers':[{'name':'web','livenessProbe':{'httpGet':{'host':'10.0.0.1'}}}]}}").Count);

    [Fact]
    public void TemplateThatMakesNoPods_DoesNotTrigger() => Assert.Empty(TreeVerifier.Messages<NamespaceAdmitsPod>(
        "{'apiVersion':'v1','kind':'Namespace','metadata':{'name':'shop','labels':{'pod-security.kubernetes.io/enforce':'baseline'}}}",
        "{'apiVersion':'v1','kind':'PodTemplate','metadata':{'name':'web','namespace':'shop'},'template':{'spec':{'hostNetwork':true,'containers':[{'name':'web'}]}}}"));
}
