using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class InitContainerAsksForNoMoreTests
{
    private const string Id = "K8S6122";

    [Fact]
    public Task More_Triggers() => RuleVerifier.Reports(
        Id,
        "Container 'migrate' asks for 1Gi of memory, and all the containers that run after it for 128Mi: the pod holds the greater amount as long as it lives",
        """[Pod] [Container(Image = "a/b:1")] [Resources(Memory = "128Mi")] class Web { [InitContainer("migrate", "a/b:1")] [Resources(Memory = {|#0:"1Gi"|})] class Migrate { } }""");

    [Theory]
    [InlineData("""[Resources(Memory = "1Gi")]""", """[InitContainer("migrate", "a/b:1")] [Resources(Memory = "1Gi")]""")]
    [InlineData("", """[InitContainer("migrate", "a/b:1")] [Resources(Memory = "1Gi")]""")]
    [InlineData("""[Resources(Memory = "8Mi")]""", """[Sidecar("logs", "a/b:1")] [Resources(Memory = "1Gi")]""")]
    [InlineData("""[Resources(Memory = "1Gi")]""", """[InitContainer("migrate", "a/b:1")] [Resources(Cpu = "1")]""")]
    public Task NoMoreOrUnknown_DoesNotTrigger(string main, string init) =>
        RuleVerifier.VerifyWith(Id, $$"""[Pod] [Container(Image = "a/b:1")] {{main}} class Web { {{init}} class Other { } }""");
}
