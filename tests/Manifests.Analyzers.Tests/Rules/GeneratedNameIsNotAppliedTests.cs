using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules.Values;

namespace Manifests.Analyzers.Tests.Rules;

public class GeneratedNameIsNotAppliedTests
{
    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { generateName: migrate- } }", "Job 'migrate-…' gets its name from the cluster")]
    public void Mistake_Triggers(string yaml, string words) => Assert.Contains(words, Assert.Single(YamlObjects.Messages<GeneratedNameIsNotApplied>(yaml)));

    [Theory]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: migrate } }")]
    [InlineData("{ apiVersion: batch/v1, kind: Job, metadata: { name: migrate, generateName: migrate- } }")]
    public void Right_DoesNotTrigger(string yaml) => Assert.Empty(YamlObjects.Messages<GeneratedNameIsNotApplied>(yaml));
}
