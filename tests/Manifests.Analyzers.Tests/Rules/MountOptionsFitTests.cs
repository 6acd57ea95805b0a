using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class MountOptionsFitTests
{
    [Theory]
    [InlineData("SubPath = \"a\", SubPathExpr = {|#0:\"$(A)\"|}", "A mount has subPath or subPathExpr, not both")]
    [InlineData("MountPropagation = {|#0:MountPropagation.Bidirectional|}", "Mounts that container 'web' makes can reach the node only where it is privileged")]
    [InlineData("RecursiveReadOnly = {|#0:RecursiveReadOnly.Enabled|}", "A mount that is read-only all the way down must be readOnly itself")]
    [InlineData("ReadOnly = true, MountPropagation = MountPropagation.HostToContainer, RecursiveReadOnly = {|#0:RecursiveReadOnly.IfPossible|}", "A mount that is read-only all the way down must have mountPropagation None")]
    public Task Options_Triggers(string options, string message) =>
        RuleVerifier.Reports("K8S6071", message, $"[Pod] [Container(Image = \"a/b:1\")] [EmptyDir(\"/a\", {options})] class Web {{ }}");

    [Fact]
    public Task FittingOptions_DoesNotTrigger() => RuleVerifier.Verify("""
        [Pod] [Container(Image = "a/b:1")] [SecurityContext(Privileged = true)]
        [EmptyDir("/a", MountPropagation = MountPropagation.Bidirectional)]
        [EmptyDir("/b", ReadOnly = true, RecursiveReadOnly = RecursiveReadOnly.Enabled)]
        [EmptyDir("/c", RecursiveReadOnly = RecursiveReadOnly.Disabled)]
        class Web { }
        """);
}
