using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FileModeIsValidTests
{
    [Fact]
    public Task Decimal_Triggers() => RuleVerifier.Reports(
        "K8S5021",
        "644 is no mode of files: it must be between 0 and 0777 octal, which is 511; octal 0644 is 420",
        """
        [Pod] [Mount("/x", typeof(Settings), DefaultMode = {|#0:644|})] class Web { }
        [ConfigMap] class Settings { public const string A = "1"; }
        """);

    [Fact]
    public Task Negative_Triggers() => RuleVerifier.Reports(
        "K8S5021",
        "-1 is no mode of files: it must be between 0 and 0777 octal, which is 511",
        """
        [Pod] [Mount("/x", typeof(Settings), DefaultMode = {|#0:-1|})] class Web { }
        [ConfigMap] class Settings { public const string A = "1"; }
        """);

    [Fact]
    public Task Octal_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Mount("/x", typeof(Settings), DefaultMode = 420)] [Mount("/y", typeof(Settings), DefaultMode = 511)] class Web { }
        [ConfigMap] class Settings { public const string A = "1"; }
        """);
}
