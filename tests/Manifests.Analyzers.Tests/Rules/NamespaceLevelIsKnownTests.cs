using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NamespaceLevelIsKnownTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8041",
        "'restrict' is no level of pod security: the label pod-security.kubernetes.io/enforce enforces nothing; did you mean 'restricted'?",
        """
        [Namespace("shop")] [Label("pod-security.kubernetes.io/enforce", {|#0:"restrict"|})] static class Shop { }
        """);

    [Fact]
    public Task Version_Triggers() => RuleVerifier.VerifyWith("K8S8041", """[Namespace("shop")] [Label("pod-security.kubernetes.io/warn-version", {|K8S8041:"1.34"|})] static class Shop { }""");

    [Fact]
    public Task Known_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8041", """
        [Namespace("shop", Enforce = PodSecurityLevel.baseline)] static class Shop { }
        """);
}
