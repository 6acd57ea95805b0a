using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ExternalNameIsHostTests
{
    [Fact]
    public Task Url_Triggers() => RuleVerifier.Verify("""
        [Service("db", ExternalName = {|K8S3021:"https://db.example.com"|})] class Db { }
        """);

    [Fact]
    public Task NoName_Triggers() => RuleVerifier.Verify("""
        [Service("db", Type = {|K8S3021:ServiceType.ExternalName|})] class Db { }
        """);

    [Fact]
    public Task Host_DoesNotTrigger() => RuleVerifier.Verify("""
        [Service("db", ExternalName = "db.example.com.")] class Db { }
        """);
}
