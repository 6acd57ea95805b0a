using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class NodesAreChosenTests
{
    private const string Id = "K8S8102";

    [Fact]
    public Task NothingSaid_Triggers() => RuleVerifier.Reports(Id, "Deployment 'web' may be placed on every node: it has neither a node selector nor a node affinity", "[{|#0:Deployment|}] class Web { }");

    [Theory]
    [InlineData("[Deployment] [NodeSelector(\"kubernetes.io/os\", \"linux\")]")]
    [InlineData("[Deployment] [NodeAffinity(\"kubernetes.io/os\", \"linux\")]")]
    [InlineData("[DaemonSet]")]
    public Task Chosen_DoesNotTrigger(string attributes) => RuleVerifier.VerifyWith(Id, attributes + " class Web { }");
}
