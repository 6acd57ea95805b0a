using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Kinds.CustomResources;
using Manifests.Analyzers.Reading;
using Manifests.Core.Labels;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>Roles: the API groups of the resources that their rules name.</summary>
internal sealed class RoleReader : KindReader
{
    public override bool Reads(string kind) => kind is "Role" or "ClusterRole";

    public override void Complete(ObjectDraft draft)
    {
        var rules = new SequenceNode(draft.Origin);
        foreach (var rule in draft.Root.FindItems("rules").SelectMany(rule => ByGroup(rule, draft)))
        {
            rules.Add(rule);
        }

        if (draft.Use.Value(nameof(ClusterRoleAttribute.AggregatedFrom)) is { Node: SequenceNode selectors } aggregated)
        {
            Aggregate(draft.Root.Ensure("aggregationRule", aggregated.Origin), selectors);
        }

        // A Role without rules is written as one: the field must be there. Those of an aggregated one the cluster writes.
        if (rules.Count > 0 || draft.Root["aggregationRule"] is null)
        {
            draft.Root.Set("rules", rules);
        }
    }

    private static void Aggregate(MappingNode rule, SequenceNode selectors)
    {
        foreach (var text in selectors.OfType<ScalarNode>())
        {
            if (LabelSelectorParser.TryParse(text.Text, out var selector, out _))
            {
                rule.Sequence("clusterRoleSelectors", selectors.Origin).Add(selector.ToLabelSelector(text.Origin));
            }
        }
    }

    // An item for each group, since an item allows every resource of its list in every group of its other list.
    private static IEnumerable<MappingNode> ByGroup(MappingNode rule, ObjectDraft draft)
    {
        if (rule["apiGroups"] is not null || rule["resources"] is not SequenceNode resources)
        {
            return [rule];
        }

        return resources.OfType<ScalarNode>().GroupBy(resource => GroupOf(resource.Text.Split('/')[0], draft)).Select(group => Of(rule, group.Key, group));
    }

    private static string GroupOf(string resource, ObjectDraft draft) =>
        resource == "*" ? "*" : ServedResources.GroupOf(resource) ?? CustomResourceGroups.Of(resource, draft) ?? "";

    private static MappingNode Of(MappingNode rule, string apiGroup, IEnumerable<ScalarNode> resources)
    {
        var item = new MappingNode(rule.Origin);
        item.Sequence("apiGroups", rule.Origin).Add(ScalarNode.String(apiGroup, rule["resources"]!.Origin));
        foreach (var resource in resources)
        {
            item.Sequence("resources", rule["resources"]!.Origin).Add(resource.Clone());
        }

        foreach (var field in rule.Where(field => field.Key is "verbs" or "resourceNames"))
        {
            item.Set(field.Key, field.Value.Clone());
        }

        return item;
    }
}
