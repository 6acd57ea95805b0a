using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceHasPortTests
{
    [Fact]
    public Task WithoutPort_Triggers() => RuleVerifier.Reports(
        "K8S3020",
        "Service 'web' has no port (spec.ports): nothing can connect to it",
        """
        [Deployment("web")] [{|#0:Service("web")|}] class Web { }
        """);

    [Fact]
    public Task Headless_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service("web", Headless = true)] class Web { }
        """);

    [Fact]
    public Task ExternalName_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service(ExternalName = "db.example.com")] class Db { }
        """);
}
