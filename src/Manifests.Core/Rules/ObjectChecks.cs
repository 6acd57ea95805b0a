using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>Asks the rules about an object: the one way, for whoever reports what they find.</summary>
public static class ObjectChecks
{
    /// <summary>What the rules find on an object of a cluster.</summary>
    /// <param name="item">The object, which must be in view.</param>
    /// <param name="cluster">The cluster it belongs to.</param>
    /// <param name="failed">Told of a rule that threw: whatever it did not think of must only silence that rule.</param>
    /// <param name="isOn">Which rules to ask; all where it is null.</param>
    public static IReadOnlyList<Finding> Of(ClusterObject item, ClusterIndex cluster, Action<Rule, Exception> failed, Func<RuleDescriptor, bool>? isOn = null)
    {
        var findings = new List<Finding>();
        var context = new RuleContext(RuleCatalogue.ObjectRules[0].Descriptor, item, cluster, findings.Add);
        foreach (var rule in RuleCatalogue.RulesAbout(item.Facts.Kind))
        {
            if (isOn is not null && !isOn(rule.Descriptor))
            {
                continue;
            }

            try
            {
                rule.Check(context.For(rule.Descriptor));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failed(rule, exception);
            }
        }

        return WithoutRepetition(findings);
    }

    // What a rule with its own words for a mistake says, the general rules of the schema do not say again at the same place.
    private static List<Finding> WithoutRepetition(List<Finding> findings)
    {
        if (!findings.Any(finding => finding.Rule.YieldsToOthers))
        {
            return findings;
        }

        var said = findings.Where(finding => finding is { Rule.YieldsToOthers: false, Severity: RuleSeverity.Error }).ToList();
        return [.. findings.Where(finding => !finding.Rule.YieldsToOthers || !said.Any(other => SaysTheSame(other, finding)))];
    }

    // In YAML each field has a place of its own. In C# an argument stands for several fields, and what nobody wrote is missing at the object as a whole.
    private static bool SaysTheSame(Finding other, Finding general)
    {
        if (PlaceOf(other) is not { } place || PlaceOf(general) is not { } generalPlace)
        {
            return false;
        }

        return place == generalPlace || (place.Line == 0 && (generalPlace == general.Object || Overlap(place, generalPlace)));
    }

    private static bool Overlap(Origin left, Origin right) =>
        left.FilePath == right.FilePath && left.Start < right.Start + right.Length && right.Start < left.Start + left.Length;

    private static Origin? PlaceOf(Finding finding) => finding.Origin ?? finding.Object;
}
