using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FieldPathLeadsToValueTests
{
    [Fact]
    public Task Typo_Triggers() => RuleVerifier.Reports(
        "K8S6031",
        "The variable is of the label 'componnt', which the pods of Pod 'web' do not have: it will be empty; did you mean 'component'?",
        """[Pod] [Label("component", "front")] [EnvFromField("TIER", {|#0:"metadata.labels['componnt']"|})] class Web { }""");

    [Fact]
    public Task Annotation_Triggers() => RuleVerifier.Verify("""[Pod] [EnvFromField("OWNER", {|K8S6031:"metadata.annotations['owner']"|})] [EnvFromField("VERSION", {|K8S6031:"metadata.labels['app.kubernetes.io/version']"|})] class Web { }""");

    [Fact]
    public Task AddedByOthers_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [EnvFromField("A", "metadata.labels['pod-template-hash']")] [EnvFromField("B", "metadata.annotations['example.com/injected']")] class Web { }""");

    [Fact]
    public Task Default_DoesNotTrigger() => RuleVerifier.Verify("""[Deployment] [EnvFromField("NAME", "metadata.labels['app.kubernetes.io/name']")] class Web { }""");
}
