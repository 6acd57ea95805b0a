using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class WorkloadSaysWhatItIsTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8070",
        "The pods carry no label app.kubernetes.io/name",
        """
        [{|#0:Deployment|}] [Label("app", "web")] class Web { }
        """);

    [Fact]
    public Task Written_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8070", """
        [Deployment] class Web { }
        """);
}
