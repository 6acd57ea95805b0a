using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class PatternNeedsItsPathTypeTests
{
    [Fact]
    public Task Pattern_Triggers() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Path = {|K8S3028:"/a/.*"|})] class Web { }
        """);

    [Fact]
    public Task Specific_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Path = "/a/.*", PathType = PathType.ImplementationSpecific)] class Web { }
        """);

    [Fact]
    public Task Plain_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment("web")] [Service("web", 80)] [Ingress("a.example.com", Path = "/a/$x.y")] class Web { }
        """);
}
