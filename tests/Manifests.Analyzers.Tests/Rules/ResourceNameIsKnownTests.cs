using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class ResourceNameIsKnownTests
{
    [Fact]
    public Task Typo_Triggers() => RuleVerifier.Reports(
        "K8S6066",
        "No container can ask for 'memmory'; did you mean 'memory'?",
        """[Pod] [Container(Image = "a/b:1")] [Resources(Requests = [{|#0:"memmory=64Mi"|}])] class Web { }""");

    [Fact]
    public Task NameWithoutDomain_Triggers() => RuleVerifier.Reports(
        "K8S6066",
        "No container can ask for 'gpu'; the name of what a device plugin offers has a domain, such as nvidia.com/gpu",
        """[Pod] [Container(Image = "a/b:1")] [Resources(Limits = [{|#0:"gpu=1"|}])] class Web { }""");

    [Fact]
    public Task KnownNames_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [Container(Image = "a/b:1")] [Resources(Cpu = "1", EphemeralStorage = "1Gi", Limits = ["nvidia.com/gpu=1", "hugepages-2Mi=64Mi"])] class Web { }""");
}
