using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ExternalNameIsUsedTests
{
    [Fact]
    public Task OtherType_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Service(80, Type = ServiceType.ClusterIP, ExternalName = {|K8S3022:"a.example.com"|})] class Web { }
        """);

    [Fact]
    public Task ExternalName_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service(ExternalName = "a.example.com")] class Web { }
        """);
}
