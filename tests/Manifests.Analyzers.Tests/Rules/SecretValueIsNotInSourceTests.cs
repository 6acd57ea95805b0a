using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SecretValueIsNotInSourceTests
{
    [Fact]
    public Task Constant_Triggers() => RuleVerifier.Reports(
        "K8S8001",
        "The value of key 'password' of Secret 'db' is in the source, for everybody to read",
        """
        [Secret(WriteValues = true)] class Db { public const string password = {|#0:"hunter2"|}; public const string user = ""; }
        """);

    [Fact]
    public Task KeysOnly_DoesNotTrigger() => RuleVerifier.Verify("""
        [Secret] class Db { public const string password = "hunter2"; }
        """);
}
