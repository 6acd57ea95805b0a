using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class HostNameIsLabelTests
{
    [Fact]
    public Task Underscore_Triggers() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "example/web:1.0")] [PodOptions(Hostname = {|K8S5053:"web_1"|}, Subdomain = {|K8S5053:"a.b"|})] class Web { }
        """);

    [Fact]
    public Task Label_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "example/web:1.0")] [PodOptions(Hostname = "web-1", Subdomain = "web")] [Service("web", 80, Headless = true)] class Web { }
        """);
}
