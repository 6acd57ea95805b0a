using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CredentialIsNotInSourceTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8061",
        "The value of variable 'DB_PASSWORD' looks like a credential, and is in the source for everybody to read",
        """
        [Deployment] [Env("DB_PASSWORD", {|#0:"hunter2"|})] class Web { }
        """);

    [Theory]
    [InlineData("Auth__ClientSecret", "s3cr3t-value")]
    [InlineData("POSTGRES_PASSWORD", "postgres")]
    [InlineData("STRIPE_API_KEY", "sk_live_abc")]
    [InlineData("ConnectionStrings__Db", "Host=db;Username=shop;Password=hunter2")]
    [InlineData("QUEUE", "amqp://shop:hunter2@queue:5672")]
    [InlineData("SIGNER", "-----BEGIN RSA PRIVATE KEY-----")]
    public Task EachKind_Triggers(string name, string value) => RuleVerifier.Verify($$"""
        [Deployment] [Env("{{name}}", {|K8S8061:"{{value}}"|})] class Web { }
        """);

    [Theory]
    [InlineData("PASSWORD_RESET_URL", "https://shop/reset")]
    [InlineData("Auth__TokenEndpoint", "https://login/token")]
    [InlineData("TOKEN_LIFETIME", "1h")]
    [InlineData("ConnectionStrings__Db", "Host=db;Username=shop")]
    [InlineData("ConnectionStrings__Db", "Host=db;Username=shop;Password=$(PASSWORD)")]
    [InlineData("QUEUE", "amqp://queue:5672")]
    [InlineData("API_KEYS_PATH", "/keys")]
    public Task Others_DoesNotTrigger(string name, string value) => RuleVerifier.Verify($$"""
        [Deployment] [Env("PASSWORD", "")] [Env("{{name}}", "{{value}}")] class Web { }
        """);

    [Fact]
    public Task Path_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8061", """
        [Deployment] [Env("DB_PASSWORD_FILE", "/run/secrets/db")] class Web { }
        """);

    [Fact]
    public Task NameOfASecret_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8061", """
        [Deployment] [Env("SECRET_NAME", "db")] class Web { }
        """);

    [Fact]
    public Task Reference_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8061", """
        [Deployment] [Env("USER", "shop")] [Env("DB_PASSWORD", "$(USER)")] class Web { }
        """);

    [Fact]
    public Task Switch_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8061", """
        [Deployment] [Env("REQUIRE_PASSWORD", "true")] [Env("TOKEN", "")] class Web { }
        """);

    [Fact]
    public Task Number_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8061", """
        [Deployment] [Env("MIN_PASSWORD", "12")] class Web { }
        """);
}
