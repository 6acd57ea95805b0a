using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class StatefulSetServiceExistsTests
{
    [Fact]
    public Task NoSuchService_Triggers() => RuleVerifier.Reports(
        "K8S4052",
        "StatefulSet 'db' names Service 'dbs', which is not declared; did you mean 'db'?",
        """
        [StatefulSet(ServiceName = {|#0:"dbs"|})] [Service(5432, Headless = true)] class Db { }
        """);

    [Fact]
    public Task NotHeadless_Triggers() => RuleVerifier.Reports(
        "K8S4052",
        "StatefulSet 'db' names Service 'db', which is not headless: its name leads to any of the pods",
        """
        [StatefulSet(ServiceName = {|#0:"db"|})] [Service(5432)] class Db { }
        """);

    [Fact]
    public Task OfOtherPods_Triggers() => RuleVerifier.Reports(
        "K8S4052",
        "StatefulSet 'db' names Service 'web', which leads to pods with app=web, and not to its own",
        """
        [StatefulSet(ServiceName = {|#0:"web"|})] class Db { }
        [Deployment] [Label("app", "web")] [Service(80, Headless = true)] class Web { }
        """);

    [Fact]
    public Task ItsOwn_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Service", "cache")]
        [StatefulSet(ServiceName = "db")] [Service(5432, Headless = true)] class Db { }
        [StatefulSet(ServiceName = "cache")] class Cache { }
        [StatefulSet] class Queue { }
        """);
}
