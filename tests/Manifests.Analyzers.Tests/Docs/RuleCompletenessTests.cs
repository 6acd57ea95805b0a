using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Manifests.Analyzers.Rules;
using Manifests.Analyzers.Tests.Generating;
using Manifests.Analyzers.Tests.Verifying;
using Manifests.Core.Rules;
using Manifests.Testing.Judging;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>Nothing about a rule is forgotten.</summary>
public class RuleCompletenessTests
{
    public static TheoryData<string> Rules() => [.. AllRules.All.Select(rule => rule.Descriptor.Id).Distinct()];

    /// <summary>The rules whose pages show an example that breaks them; a failure of ours has none.</summary>
    public static TheoryData<string> RulesWithExamples() => [.. AllRules.All.Select(rule => rule.Descriptor).Where(rule => !rule.Wrong.StartsWith("//", StringComparison.Ordinal)).Select(rule => rule.Id).Distinct()];

    [Fact]
    public void Ids_AreUniqueAndOfTheRightForm()
    {
        var ids = AllRules.All.Select(rule => rule.Descriptor.Id).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^K8S[1-9][0-9]{3}$", id));
    }

    [Fact]
    public void EveryRule_IsSupportedByTheAnalyzer() => Assert.Equal(
        AllRules.All.Select(rule => rule.Descriptor.Id),
        new ManifestAnalyzer().SupportedDiagnostics.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryRule_HasTestsBothWays(string id)
    {
        var rule = AllRules.All.First(candidate => candidate.Descriptor.Id == id).GetType().Name;
        var tests = typeof(RuleCompletenessTests).Assembly.GetTypes().SingleOrDefault(type => type.Name == rule + "Tests");

        Assert.True(tests is not null, $"{rule}Tests is missing.");
        var names = tests!.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name).ToList();
        Assert.Contains(names, name => name.Contains("_Triggers", StringComparison.Ordinal));
        Assert.Contains(names, name => name.Contains("_DoesNotTrigger", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public Task RightExample_IsReportedByNoRule(string id) => IsAboutYaml(id) ? RightYaml(id) : RuleVerifier.VerifyWith(id, Descriptor(id).Right);

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void RightExample_IsAcceptedByTheJudges(string id)
    {
        var right = Descriptor(id).Right;
        if (IsAboutYaml(id))
        {
            Assert.Empty(Regex.Split(right, "^---$", RegexOptions.Multiline).SelectMany(document => Judges.Problems(document.Trim() + "\n")));
            return;
        }

        // A run fails by itself on what they refuse.
        GeneratorRun.Of(GeneratorRun.Compile(["#nullable enable annotations\nusing Manifests;\n" + right]), ProjectFile.Examples);
    }

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public async Task WrongExample_IsReportedByItsRule(string id)
    {
        var reported = IsAboutYaml(id) ? await YamlVerifier.ReportedBy(Descriptor(id).Wrong) : await RuleVerifier.ReportedBy(Descriptor(id).Wrong);

        Assert.Contains(id, reported);
    }

    private static bool IsAboutYaml(string id) => Descriptor(id).Language == ExampleLanguage.Yaml;

    // What is off unless configured, and what only others that are not in view would show, is no fault of an example.
    private static Task RightYaml(string id)
    {
        Assert.Empty(YamlObjects.ReportedBy(Descriptor(id).Right));
        return Task.CompletedTask;
    }

    private static RuleDescriptor Descriptor(string id) => AllRules.All.First(rule => rule.Descriptor.Id == id).Descriptor;
}
