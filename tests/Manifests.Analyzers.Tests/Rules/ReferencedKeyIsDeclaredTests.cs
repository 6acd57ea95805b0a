using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ReferencedKeyIsDeclaredTests
{
    [Fact]
    public Task KeyOfConfigMap_Triggers() => RuleVerifier.Reports(
        "K8S4003",
        "ConfigMap 'settings' has no key 'LOGLEVEL', only LOG_LEVEL; did you mean 'LOG_LEVEL'?",
        """
        [Deployment] [EnvFromConfigMap("L", typeof(Settings), {|#0:"LOGLEVEL"|})] class Orders { }
        [ConfigMap] class Settings { public const string LOG_LEVEL = "info"; }
        """);

    [Fact]
    public Task KeyOfOptions_Triggers() => RuleVerifier.Reports(
        "K8S4003",
        "ConfigMap 'settings' has no key 'MaxItems', only Orders__MaxItems, Orders__Name",
        """
        [Deployment] [EnvFromConfigMap("L", "settings", {|#0:"MaxItems"|})] class Orders { }
        [ConfigMap(Section = "Orders")] class Settings { public int MaxItems { get; set; } = 1; public string Name { get; set; } = "x"; }
        """);

    [Fact]
    public Task FileOfSecret_Triggers() => RuleVerifier.Verify("""
        [Deployment] [Mount("/x", typeof(Db), Items = ["password", {|K8S4003:"user:u.txt"|}])] class Orders { }
        [Secret] static class Db { [Key("password")] public const string Password = ""; }
        """);

    [Fact]
    public Task KeyOfExternal_Triggers() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "db", Keys = ["password"])]
        [Deployment] [EnvFromSecret("A", "db", {|K8S4003:"pasword"|})] class Orders { }
        """);

    [Fact]
    public Task KnownKeys_DoesNotTrigger() => RuleVerifier.Verify("""
        [assembly: ExternalObject("Secret", "db")]
        [Deployment] [EnvFromSecret("A", "db", "anything")] [EnvFromSecret("B", typeof(Db), "password")] [EnvFromSecret("C", typeof(Db), "other", Optional = true)] class Orders { }
        [Secret("own")] static class Db { [Key("password")] public const string? Password = null; }
        """);
}
