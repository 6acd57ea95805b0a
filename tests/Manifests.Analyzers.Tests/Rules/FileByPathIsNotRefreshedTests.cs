using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FileByPathIsNotRefreshedTests
{
    private const string Config = """ [ConfigMap] class Config { public const string A = "1"; }""";

    [Fact]
    public Task SubPath_Triggers() => RuleVerifier.Reports(
        "K8S6070",
        "A file mounted by subPath stays as it is when ConfigMap 'config' changes",
        """[Pod] [Container(Image = "a/b:1")] [Mount("/etc/a", typeof(Config), SubPath = {|#0:"A"|})] class Web { }""" + Config);

    [Fact]
    public Task Folder_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Container(Image = "a/b:1")] [Mount("/etc", typeof(Config))] class Web { }""" + Config);

    [Fact]
    public Task PodsThatAreReplaced_DoesNotTrigger() => RuleVerifier.Verify(
        """[assembly: ManifestDefaults(ConfigChecksum = true)] [Pod] [Container(Image = "a/b:1")] [Mount("/etc/a", typeof(Config), SubPath = "A")] class Web { }""" + Config);

    [Fact]
    public Task SubPathOfAClaim_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "a/b:1")] [Mount("/data", typeof(Data), SubPath = "a")] class Web { }
        [PersistentVolumeClaim("1Gi")] class Data { }
        """);
}
