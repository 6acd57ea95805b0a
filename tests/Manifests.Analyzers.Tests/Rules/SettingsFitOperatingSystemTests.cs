using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

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

    [Fact]
    public Task FittingSettings_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [PodOptions(Os = "windows")] [Container(Image = "a/b:1")] [SecurityContext(WindowsUserName = "me", RunAsNonRoot = true)] class Web { }
        [Pod] [PodOptions(Os = "linux")] [Container(Image = "a/b:1")] [SecurityContext(RunAsUser = 7)] class Api { }
        [Pod] [Container(Image = "a/b:1")] [SecurityContext(RunAsUser = 7, WindowsUserName = "me")] class Both { }
        """);
}
