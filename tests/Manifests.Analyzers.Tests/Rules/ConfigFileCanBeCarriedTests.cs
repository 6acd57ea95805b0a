using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ConfigFileCanBeCarriedTests
{
    [Fact]
    public Task BinaryFile_Triggers() => RuleVerifier.Reports(
        "K8S4041",
        "'favicon.ico' is no text in UTF-8 or UTF-16, and the build encodes no more than a ManifestsConfigFile of up to 1 MiB",
        """
        [ConfigMap] [ConfigFile({|#0:"icons/favicon.ico"|})] static class Web { }
        """);

    [Fact]
    public Task Text_DoesNotTrigger() => RuleVerifier.Verify("""
        [ConfigMap] [ConfigFile("config/nginx.conf")] static class Web { }
        """);
}
