using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ServiceNameIsQualifiedTests
{
    private const string Database = """
        [Deployment] [InNamespace("data")] [ContainerPort(5432)] [Service("db", 5432)] class Database { }

        """;

    [Fact]
    public Task ShortName_Triggers() => RuleVerifier.Reports(
        "K8S4009",
        "'db' finds no Service from namespace 'shop': Service 'db' is in namespace 'data' and is reached from here as 'db.data'",
        Database + """[Deployment] [InNamespace("shop")] [Env("DB", {|#0:"Host=db;Database=orders"|})] class Orders { }""");

    [Theory]
    [InlineData("tcp://db:5432/orders")]
    [InlineData("postgres://user@db/orders")]
    [InlineData("Server=db,5432;Database=x")]
    [InlineData("db:5432")]
    public Task FormsOfAddresses_Triggers(string value) =>
        RuleVerifier.Verify(Database + $$"""[Deployment] [InNamespace("shop")] [Env("DB", {|K8S4009:"{{value}}"|})] class Orders { }""");

    [Theory]
    [InlineData("Host=db.data;Database=orders")]
    [InlineData("db")]
    [InlineData("http://other/db")]
    [InlineData("redb:5432")]
    [InlineData("Database=db")]
    [InlineData("http://db.data.svc:5432")]
    public Task OtherTexts_DoesNotTrigger(string value) =>
        RuleVerifier.Verify(Database + $$"""[Deployment] [InNamespace("shop")] [Env("DB", "{{value}}")] class Orders { }""");

    [Fact]
    public Task ServiceOfThatNameHere_DoesNotTrigger() => RuleVerifier.Verify(Database + """
        [Deployment] [InNamespace("shop")] [Env("DB", "db:5432")] [Service("db", 80)] class Orders { }
        """);
}
