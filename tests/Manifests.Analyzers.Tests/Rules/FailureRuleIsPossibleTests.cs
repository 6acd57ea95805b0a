using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;

namespace Manifests.Analyzers.Tests.Rules;

public class FailureRuleIsPossibleTests
{
    private const string Job = "[Job(RestartPolicy = RestartPolicy.Never)] [Container(Image = \"a/b:1\")] ";

    [Theory]
    [InlineData("PodFailureAction.FailJob, ExitCodes = [{|#0:0|}, 3]", "Exit code 0 is success, and no failure")]
    [InlineData("PodFailureAction.FailJob, ExitCodes = [3, {|#0:2|}]", "Exit codes are in ascending order, each once, and 2 comes after 3")]
    [InlineData("PodFailureAction.FailJob, ExitCodes = [3, {|#0:3|}]", "Exit codes are in ascending order, each once, and 3 comes after 3")]
    [InlineData("{|#0:PodFailureAction.FailJob|}", "A rule about failures needs exit codes or conditions")]
    [InlineData("PodFailureAction.Ignore, ExitCodes = [3], Conditions = {|#0:[\"DisruptionTarget\"]|}", "A rule about failures has exit codes or conditions, not both")]
    [InlineData("{|#0:PodFailureAction.FailIndex|}, ExitCodes = [3]", "FailIndex needs a Job with backoffLimitPerIndex")]
    [InlineData("PodFailureAction.FailJob, ExitCodes = [3], ContainerName = {|#0:\"migrat\"|}", "The pods have no container 'migrat'; did you mean 'migrate'?")]
    public Task ImpossibleRule_Triggers(string rule, string message) =>
        RuleVerifier.Reports("K8S6061", message, Job + $"[PodFailureRule({rule})] class Migrate {{ }}");

    [Fact]
    public Task RestartedContainers_Triggers() => RuleVerifier.Reports(
        "K8S6061",
        "Rules about failures need pods with restartPolicy Never",
        """[CronJob("@daily", RestartPolicy = {|#0:RestartPolicy.OnFailure|})] [Container(Image = "a/b:1")] [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [3])] class Nightly { }""");

    [Fact]
    public Task EarlyReplacement_Triggers() => RuleVerifier.Reports(
        "K8S6061",
        "With rules about failures podReplacementPolicy can only be Failed",
        """[Job(PodReplacementPolicy = {|#0:PodReplacementPolicy.TerminatingOrFailed|})] [Container(Image = "a/b:1")] [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [3])] class Migrate { }""");

    [Fact]
    public Task PossibleRules_DoesNotTrigger() => RuleVerifier.Verify("""
        [Job] [Container(Image = "a/b:1")]
        [PodFailureRule(PodFailureAction.FailJob, ExitCodes = [3, 42], ContainerName = "migrate")]
        [PodFailureRule(PodFailureAction.Ignore, Conditions = ["DisruptionTarget"])]
        [PodFailureRule(PodFailureAction.Count, ExitCodes = [0], Operator = ExitCodeOperator.NotIn)]
        class Migrate { }
        """);
}
