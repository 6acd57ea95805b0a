using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class DevicesAreWholeTests
{
    [Theory]
    [InlineData("Requests = [{|#0:\"nvidia.com/gpu=1\"|}]", "The nvidia.com/gpu request of container 'web' needs a limit of the same amount")]
    [InlineData("Requests = [{|#0:\"nvidia.com/gpu=1\"|}], Limits = [\"nvidia.com/gpu=2\"]", "The nvidia.com/gpu request of container 'web' is 1 and must be the same as its limit of 2")]
    [InlineData("Limits = [{|#0:\"nvidia.com/gpu=500m\"|}]", "The nvidia.com/gpu limit of container 'web' is 500m, and can only be a whole number")]
    [InlineData("Limits = [{|#0:\"hugepages-2Mi=64Mi\"|}]", "The hugepages-2Mi limit of container 'web' needs a request or limit of cpu or memory beside it")]
    public Task Part_Triggers(string resources, string message) =>
        RuleVerifier.Reports("K8S6067", message, $"[Pod] [Container(Image = \"a/b:1\")] [Resources({resources})] class Web {{ }}");

    [Fact]
    public Task WholeDevices_DoesNotTrigger() => RuleVerifier.Verify(
        """[Pod] [Container(Image = "a/b:1")] [Resources(Cpu = "1", CpuLimit = "2", Requests = ["nvidia.com/gpu=1"], Limits = ["nvidia.com/gpu=1", "hugepages-2Mi=64Mi"])] class Web { }""");
}
