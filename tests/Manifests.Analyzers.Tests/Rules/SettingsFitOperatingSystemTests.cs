using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Workloads;

namespace Manifests.Analyzers.Tests.Rules;

public class SettingsFitOperatingSystemTests
{
    [Fact]
    public Task UserByNumberOnWindows_Triggers() => RuleVerifier.Reports(
        "K8S6062",
        "runAsUser cannot be set for a pod whose operating system is windows",
        """[Pod] [PodOptions(Os = "windows")] [Container(Image = "a/b:1")] [SecurityContext(RunAsUser = {|#0:7|})] class Web { }""");

    [Fact]
    public Task WindowsOptionOnLinux_Triggers() => RuleVerifier.Reports(
        "K8S6062",
        "windowsOptions cannot be set for a pod whose operating system is linux",
        """[Pod] [PodOptions(Os = "linux")] [Container(Image = "a/b:1")] [PodSecurityContext(WindowsUserName = {|#0:"me"|})] class Web { }""");

    [Fact]
    public Task SharedProcessesOnWindows_Triggers() => RuleVerifier.Verify(
        """[Pod] [PodOptions(Os = "windows", ShareProcessNamespace = {|K8S6062:true|})] [Container(Image = "a/b:1")] class Web { }""");

    [Theory]
    [InlineData("hostPID: true", 1)]
    [InlineData("hostIPC: true", 1)]
    [InlineData("hostPID: false", 0)]
    [InlineData("hostIPC: false", 0)]
    [InlineData("shareProcessNamespace: false", 1)]
    [InlineData("securityContext: { runAsUser: null }", 0)]
    public void FieldOfThePod_TriggersWhereItSaysSomething(string field, int expected) => Assert.Equal(
        expected,
        YamlObjects.Messages<SettingsFitOperatingSystem>("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { os: { name: windows }, " + field + ", containers: [{ name: x, image: a/b }] } }").Count);

    [Fact]
    public Task FittingSettings_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [PodOptions(Os = "windows")] [Container(Image = "a/b:1")] [SecurityContext(WindowsUserName = "me", RunAsNonRoot = true)] class Web { }
        [Pod] [PodOptions(Os = "linux")] [Container(Image = "a/b:1")] [SecurityContext(RunAsUser = 7)] class Api { }
        [Pod] [Container(Image = "a/b:1")] [SecurityContext(RunAsUser = 7, WindowsUserName = "me")] class Both { }
        """);
}
