using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ConfigKeyIsValidTests
{
    [Fact]
    public Task Blank_Triggers_AtTheKey() => RuleVerifier.Reports(
        "K8S5020",
        "Key 'app theme' of ConfigMap 'settings' is not valid: a valid config key must consist of alphanumeric characters, '-', '_' or '.'; did you mean 'app-theme'?",
        """
        [ConfigMap] class Settings { [Key({|#0:"app theme"|})] public const string A = "1"; }
        """);

    [Fact]
    public Task NameOfSecret_Triggers() => RuleVerifier.Verify("""
        [Secret] class Settings { public const string {|K8S5020:é|} = ""; }
        """);

    [Fact]
    public Task Folder_Triggers() => RuleVerifier.Verify("""
        [ConfigMap] class Settings { [Key({|K8S5020:".."|})] public const string A = "1"; [Key({|K8S5020:"..a"|})] public const string B = "1"; [Key({|K8S5020:""|})] public const string C = "1"; }
        """);

    [Fact]
    public Task UsualKeys_DoesNotTrigger() => RuleVerifier.Verify("""
        [ConfigMap] class Settings { [Key("app.theme")] public const string A = "1"; public const string LOG_LEVEL = "1"; [Key(".dockerconfigjson")] public const string C = "1"; }
        """);
}
