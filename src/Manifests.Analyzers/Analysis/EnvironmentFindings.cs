using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Analyzers.Analysis;

/// <summary>The findings of all environments: what is wrong in every one is said once, what is wrong in some says in which.</summary>
internal static class EnvironmentFindings
{
    public static IEnumerable<Finding> Merge(IEnumerable<Finding> findings, int environments) =>
        findings.GroupBy(finding => (finding.Rule.Id, finding.Origin, string.Join("\0", finding.Arguments)))
            .Select(same => same.First() with { Environment = Name([.. same.Select(finding => finding.Environment).OfType<string>().Distinct()], environments) });

    private static string? Name(IReadOnlyList<string> found, int environments) =>
        found.Count == 0 || found.Count == environments ? null : string.Join("' and '", found);
}
