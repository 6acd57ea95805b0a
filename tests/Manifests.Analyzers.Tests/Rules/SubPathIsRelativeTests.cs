using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class SubPathIsRelativeTests
{
    [Fact]
    public Task Upwards_Triggers() => RuleVerifier.Reports(
        "K8S5023",
        "'a/../../etc' is no path within a volume: it must not contain '..'",
        """
        [Pod] [EmptyDir("/cache", SubPath = {|#0:"a/../../etc"|})] class Web { }
        """);

    [Fact]
    public Task AbsoluteItem_Triggers() => RuleVerifier.Reports(
        "K8S5023",
        "'/a' is no path within a volume: it must be relative",
        """
        [Pod] [Mount("/x", typeof(Settings), Items = [{|#0:"A:/a"|}])] class Web { }
        [ConfigMap] class Settings { public const string A = "1"; }
        """);

    [Fact]
    public Task Relative_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [EmptyDir("/cache", SubPath = "a/b..c")] [Mount("/x", typeof(Settings), Items = ["A:b/c.txt"])] class Web { }
        [ConfigMap] class Settings { public const string A = "1"; }
        """);
}
