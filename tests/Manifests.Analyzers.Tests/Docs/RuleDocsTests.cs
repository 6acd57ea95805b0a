using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Manifests.Analyzers.Rules;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Tests.Docs;

/// <summary>What is checked in about the rules is what the code says.</summary>
public class RuleDocsTests
{
    public static TheoryData<string> Rules() => [.. AllRules.All.Select(rule => rule.Descriptor.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Page_IsWhatTheRuleSays(string id) => CheckedInFile.IsUpToDate($"docs/rules/{id}.md", RulePage.Of(Descriptor(id)));

    [Fact]
    public void Index_ListsEveryRule() => CheckedInFile.IsUpToDate("docs/rules/README.md", RulePage.Index());

    [Fact]
    public void Releases_ListEveryRule() => CheckedInFile.IsUpToDate("src/Manifests.Analyzers/AnalyzerReleases.Unshipped.md", RulePage.Releases());

    [Fact]
    public void Shop_IsHeldAgainstEveryRule() => CheckedInFile.IsUpToDate("samples/Shop/.globalconfig", RulePage.EveryRule());

    [Fact]
    public void NoPage_IsWithoutItsRule() => Assert.Equal(
        AllRules.All.Select(rule => rule.Descriptor.Id).Distinct().Order(),
        Directory.EnumerateFiles(Path.Combine(CheckedInFile.Root, "docs", "rules"), "K8S*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Rules))]
    public void HelpLink_LeadsToThePage(string id)
    {
        var link = Regex.Match(new ManifestAnalyzer().SupportedDiagnostics.Single(rule => rule.Id == id).HelpLinkUri, "/blob/main/(?<path>.+)$");

        Assert.True(link.Success);
        Assert.True(File.Exists(Path.Combine(CheckedInFile.Root, link.Groups["path"].Value)));
    }

    private static RuleDescriptor Descriptor(string id) => AllRules.All.First(rule => rule.Descriptor.Id == id).Descriptor;
}
