using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Core.Schema;
using Manifests.Core.Yaml;

namespace Manifests.Core.Tests.Rules;

/// <summary>A rule is only shown objects of the kinds that it names: so it must name all that it has something to say about.</summary>
public class RuleKindsTests
{
    // Kinds that Kubernetes does not serve by itself, and rules are about nevertheless.
    private static readonly string[] OfOthers = ["ServiceMonitor", "PodMonitor", "HTTPRoute", "GRPCRoute", "Gateway", "ScaledObject"];

    private static readonly IReadOnlyList<ObjectRule> AboutSomeKinds = [.. RuleCatalogue.ObjectRules.Where(rule => rule.Kinds is not null)];

    [CorpusFact]
    public void A_rule_has_nothing_to_say_about_an_object_of_another_kind()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var objects = 0;
        foreach (var file in Corpus.Files)
        {
            var cluster = YamlReader.Read(file.ReadText(), file.Path).Documents.SelectMany(document => document.Objects).Select(ClusterObject.InView).ToList();
            var index = new ClusterIndex(cluster);
            foreach (var item in cluster)
            {
                objects++;
                foreach (var rule in AboutSomeKinds.Where(rule => !rule.Kinds!.Contains(item.Facts.Kind)))
                {
                    rule.Check(new RuleContext(rule.Descriptor, item, index, _ => found.Add($"{rule.Descriptor.Id} {rule.GetType().Name}: {item.Facts.Kind}")));
                }
            }
        }

        Assert.Empty(found);
        Assert.True(objects > 1000, $"Only {objects} objects were looked at.");
    }

    [Fact]
    public void Every_kind_that_a_rule_names_exists()
    {
        var known = ServedKinds.All.Select(served => served.Kind).Concat(OfOthers).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(AboutSomeKinds.SelectMany(rule => rule.Kinds!.Where(kind => !known.Contains(kind)).Select(kind => $"{rule.GetType().Name}: {kind}")));
        Assert.True(AboutSomeKinds.Count > 150, $"Only {AboutSomeKinds.Count} rules name their kinds.");
    }

    [Fact]
    public void An_object_is_held_against_the_rules_about_its_kind_and_about_any()
    {
        var asked = RuleCatalogue.RulesAbout("Service");

        Assert.Equal(RuleCatalogue.ObjectRules.Where(rule => rule.Kinds is null || rule.Kinds.Contains("Service")), asked);
        Assert.Equal(RuleCatalogue.ObjectRules.Where(rule => rule.Kinds is null), RuleCatalogue.RulesAbout("NoKindOfAnybody"));
    }
}
