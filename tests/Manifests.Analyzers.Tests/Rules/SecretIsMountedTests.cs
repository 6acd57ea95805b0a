using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SecretIsMountedTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8060",
        "Container 'web' has key 'password' of Secret 'db' in its environment",
        """
        [Deployment] [EnvFromSecret("DB_PASSWORD", {|#0:"db"|}, "password")] class Web { }
        [Secret("db")] static class Db { public const string password = ""; }
        """);

    [Fact]
    public Task WholeSecret_Triggers() => RuleVerifier.Reports(
        "K8S8060", "Container 'web' has Secret 'db' in its environment", """
        [Deployment] [EnvFrom({|#0:typeof(Db)|})] class Web { }
        [Secret("db")] static class Db { public const string password = ""; }
        """);

    [Fact]
    public Task Mounted_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8060", """
        [Deployment] [Mount("/run/db", typeof(Db))] class Web { }
        [Secret("db")] static class Db { public const string password = ""; }
        """);
}
