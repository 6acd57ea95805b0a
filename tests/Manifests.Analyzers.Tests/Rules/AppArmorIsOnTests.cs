using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class AppArmorIsOnTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8015",
        "Container 'web' runs without a profile of AppArmor (Unconfined)",
        """
        [Pod] [SecurityContext(AppArmorProfile = {|#0:SecurityProfileType.Unconfined|})] class Web { }
        """);

    [Fact]
    public Task OfThePod_Triggers() => RuleVerifier.Reports(
        "K8S8015", "The pod runs without a profile of AppArmor (Unconfined)", """[Pod] [PodSecurityContext(AppArmorProfile = {|#0:SecurityProfileType.Unconfined|})] class Web { }""");

    [Fact]
    public Task Annotation_Triggers() => RuleVerifier.Reports(
        "K8S8015", "Container 'web' runs without a profile of AppArmor (unconfined)", """[Pod] [Annotation({|K8S7012:"container.apparmor.security.beta.kubernetes.io/web"|}, {|#0:"unconfined"|})] class Web { }""");

    [Fact]
    public Task Localhost_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8015", """
        [Pod] [SecurityContext(AppArmorProfile = SecurityProfileType.Localhost, LocalhostAppArmorProfile = "strict")] class Web { }
        """);

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8015", """
        [Pod] [PodSecurityContext(AppArmorProfile = SecurityProfileType.RuntimeDefault)] class Web { }
        """);
}
