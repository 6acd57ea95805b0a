using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class CommandIsSplitTests
{
    [Fact]
    public Task Line_Triggers_AndSplitsIt() => RuleVerifier.Reports(
        "K8S6013",
        "Container 'web' looks for a program that is named 'dotnet Web.dll --verbose', blanks included; write \"dotnet\", \"Web.dll\", \"--verbose\"",
        """[Pod("web")] [Container(Image = "example/web:1.0", Command = [{|#0:"dotnet Web.dll --verbose"|}])] class Web { }""");

    [Fact]
    public Task LineForAShell_Triggers_AndNamesTheShell() => RuleVerifier.Reports(
        "K8S6013",
        "Container 'web' looks for a program that is named 'sleep 10 && run', blanks included; write \"sh\", \"-c\", and the whole line as the third element",
        """[Pod("web")] [Container(Image = "example/web:1.0", Command = [{|#0:"sleep 10 && run"|}])] class Web { }""");

    [Fact]
    public Task Probe_Triggers() => RuleVerifier.Reports(
        "K8S6013",
        "The liveness probe of container 'web' looks for a program that is named 'cat /tmp/healthy', blanks included; write \"cat\", \"/tmp/healthy\"",
        """[Pod("web")] [LivenessProbe(Exec = [{|#0:"cat /tmp/healthy"|}])] class Web { }""");

    [Fact]
    public Task PathWithOption_Triggers() => RuleVerifier.Verify("""
        [Pod] [Container("web", "example/web:1.0", Command = [{|K8S6013:"/bin/sh -c"|}], Args = ["run"])] class Web { }
        """);

    [Fact]
    public Task PathWithBlank_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Container("web", "example/web:1.0", Command = ["/opt/My App/run"])] class Web { }""");

    [Fact]
    public Task SeveralElements_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Container("web", "example/web:1.0", Command = ["sh", "-c", "sleep 10 && run"])] class Web { }""");

    [Fact]
    public Task OneWord_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [Container("web", "example/web:1.0", Command = [" run "], Args = ["a b"])] class Web { }""");
}
