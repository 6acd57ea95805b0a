using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class RootFilesystemIsReadOnlyTests
{
    [Fact]
    public Task Wrong_Triggers() => RuleVerifier.Reports(
        "K8S8052",
        "Container 'web' can write to its own files: readOnlyRootFilesystem is not true",
        """
        [Pod] [SecurityContext(ReadOnlyRootFilesystem = {|#0:false|})] class Web { }
        """);

    [Fact]
    public Task ReadOnly_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8052", """
        [Pod] [SecurityContext(ReadOnlyRootFilesystem = true)] class Web { }
        """);

    [Fact]
    public Task Hardened_DoesNotTrigger() => RuleVerifier.VerifyWith("K8S8052", """
        [Pod] [Hardened] class Web { }
        """);
}
