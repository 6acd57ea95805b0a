using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Schema;
using Manifests.Core.Yaml;

namespace Manifests.Analyzers.Tests.Verifying;

/// <summary>Holds rules against objects as people write them, for what no attribute makes; without a compiler around them.</summary>
internal static class YamlObjects
{
    /// <summary>The messages of a rule on the objects of a file, in their order.</summary>
    public static IReadOnlyList<string> Messages<TRule>([StringSyntax("yaml")] string yaml, KubernetesVersion? target = null)
        where TRule : Rule, new() =>
        [.. All(yaml, target).Where(finding => finding.Rule.Id == new TRule().Descriptor.Id).Select(finding => string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]))];

    /// <summary>What a rule finds on the objects of a file, in their order.</summary>
    public static IReadOnlyList<Finding> Findings<TRule>([StringSyntax("yaml")] string yaml)
        where TRule : Rule, new() => [.. All(yaml).Where(finding => finding.Rule.Id == new TRule().Descriptor.Id)];

    /// <summary>The text of a file that a finding is reported at.</summary>
    public static string TextAt(string yaml, Finding finding) => yaml.Substring(finding.Origin!.Start, finding.Origin.Length);

    /// <summary>The ids of all rules that report on a file, save those of practice, those that are off unless configured and those that only hold it against what is not there.</summary>
    public static IReadOnlyList<string> ReportedBy([StringSyntax("yaml")] string yaml) =>
        [.. All(yaml).Where(finding => finding.Rule.IsEnabledByDefault && RuleBlock.Of(finding.Rule.Id).Digit != '8' && !(finding.Rule.HoldsAgainstOthers && finding.Severity != RuleSeverity.Error)).Select(finding => finding.Rule.Id).Distinct()];

    private static IEnumerable<Finding> All(string yaml, KubernetesVersion? target = null)
    {
        var file = YamlReader.Read(yaml, "file.yaml");
        var objects = file.Objects.Select(ClusterObject.InView).ToList();
        var index = new ClusterIndex(objects) { KubernetesVersion = target ?? KubernetesVersion.Newest };
        return file.Problems.Concat(objects.SelectMany(item => ObjectChecks.Of(item, index, (rule, exception) => Assert.Fail($"{rule.Descriptor.Id}: {exception}"))));
    }
}
