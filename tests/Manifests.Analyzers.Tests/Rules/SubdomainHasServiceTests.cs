using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SubdomainHasServiceTests
{
    [Fact]
    public Task NoSuchService_Triggers() => RuleVerifier.Reports(
        "K8S4063",
        "The pods of Deployment 'db' are to have names under 'dbs', which is not declared; did you mean 'db'?",
        """
        [Deployment] [Service(80, Headless = true)] [PodOptions(Hostname = "primary", Subdomain = {|#0:"dbs"|})] class Db { }
        """);

    [Fact]
    public Task NotHeadless_Triggers() => RuleVerifier.Reports(
        "K8S4063",
        "The pods of Deployment 'db' are to have names under 'db', which is not headless: its name leads to any of the pods",
        """
        [Deployment] [Service(80)] [PodOptions(Hostname = "primary", Subdomain = {|#0:"db"|})] class Db { }
        """);

    [Fact]
    public Task Headless_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [Service(80, Headless = true)] [PodOptions(Hostname = "primary", Subdomain = "db")] class Db { }
        """);

    [Fact]
    public Task HostnameAlone_DoesNotTrigger() => RuleVerifier.Verify("""
        [Deployment] [PodOptions(Hostname = "primary")] class Db { }
        """);
}
