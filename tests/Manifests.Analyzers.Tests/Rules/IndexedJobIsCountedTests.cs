using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class IndexedJobIsCountedTests
{
    [Fact]
    public Task NoCompletions_Triggers() => RuleVerifier.Reports(
        "K8S6022",
        "Job 'split' counts its pods, but does not say how many there are: it needs completions",
        """[Job("split", Parallelism = 3, CompletionMode = {|#0:CompletionMode.Indexed|})] class Split { }""");

    [Fact]
    public Task LimitPerIndex_Triggers() => RuleVerifier.Verify("""[CronJob("@daily", BackoffLimitPerIndex = {|K8S6022:1|}, MaxFailedIndexes = {|K8S6022:1|})] class Split { }""");

    [Fact]
    public Task Counted_DoesNotTrigger() => RuleVerifier.Verify("""[Job(Completions = 3, CompletionMode = CompletionMode.Indexed, BackoffLimitPerIndex = 1)] class Split { }""");

    [Fact]
    public Task BothLeftOut_DoesNotTrigger() => RuleVerifier.Verify("""[Job(CompletionMode = CompletionMode.Indexed)] class Split { }""");
}
