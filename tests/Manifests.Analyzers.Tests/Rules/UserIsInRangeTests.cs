using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class UserIsInRangeTests
{
    [Fact]
    public Task Negative_Triggers() => RuleVerifier.Reports(
        "K8S6036",
        "runAsUser is -1, but must be from 0 to 2147483647",
        """[Pod] [SecurityContext(RunAsUser = {|#0:-1|})] class Web { }""");

    [Fact]
    public Task Groups_Triggers() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(FsGroup = {|K8S6036:-1|}, SupplementalGroups = [1, {|K8S6036:-2|}])] class Web { }""");

    [Fact]
    public Task Zero_DoesNotTrigger() => RuleVerifier.Verify("""[Pod] [PodSecurityContext(RunAsUser = 0, RunAsGroup = 0, SupplementalGroups = [0])] class Web { }""");
}
