using System.Threading.Tasks;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Schema;

namespace Manifests.Analyzers.Tests.Rules;

public class FieldIsKeptTests
{
    private const string Sidecar = "{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { initContainers: [{ name: logs, image: a/b:1, restartPolicy: Always }], containers: [{ name: web, image: a/b:1 }] } }";

    [Theory]
    [InlineData(Sidecar, "1.28", "'spec.initContainers[0].restartPolicy' of Pod 'x' counts since Kubernetes 1.29: 1.28 refuses it, or drops it without a word")]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: x }, spec: { timeZone: Europe/Vienna } }", "1.24", "'spec.timeZone' of CronJob 'x' counts since Kubernetes 1.25")]
    [InlineData("{ apiVersion: v1, kind: Pod, metadata: { name: x }, spec: { volumes: [{ name: a, image: { reference: a/b:1 } }], containers: [{ name: web, image: a/b:1 }] } }", "1.34", "'spec.volumes[0].image' of Pod 'x' counts since Kubernetes 1.35")]
    public void OlderTarget_Triggers(string yaml, string target, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<FieldIsKept>(yaml, target)));

    [Theory]
    [InlineData(Sidecar, "1.29")]
    [InlineData(Sidecar, null)]
    [InlineData("{ apiVersion: batch/v1, kind: CronJob, metadata: { name: x }, spec: { timeZone: null } }", "1.24")]
    public void TargetThatKeepsIt_DoesNotTrigger(string yaml, string? target) => Assert.Empty(YamlObjects.Messages<FieldIsKept>(yaml, target));

    [Theory]
    [InlineData("1.28", """{|K8S7015:Sidecar("logs", "a/b:1")|}""")]
    [InlineData("1.36", """Sidecar("logs", "a/b:1")""")]
    public Task TargetOfTheProject_TriggersWhereItIsOlder(string target, string sidecar)
    {
        var test = RuleVerifier.Test($$"""[Pod] [Container(Image = "a/b:1")] class Web { [{{sidecar}}] class Logs { } }""");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.ManifestsKubernetesVersion = {target}\n"));
        return test.RunAsync();
    }
}
