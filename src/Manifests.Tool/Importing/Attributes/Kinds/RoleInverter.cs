using System.Linq;
using Manifests.Core.Schema;
using Manifests.Core.Tree;

namespace Manifests.Tool.Importing.Attributes.Kinds;

/// <summary>Roles: the API group is left out where the resources are of no other.</summary>
internal sealed class RoleInverter : KindInverter
{
    public override bool Handles(string kind) => kind is "Role" or "ClusterRole";

    public override void Take(ObjectImport item)
    {
        // A role without rules is written with an empty list.
        if (item.Rest["rules"] is SequenceNode { Count: 0 })
        {
            item.Rest.Take("rules");
        }

        foreach (var rule in item.Rest.FindItems("rules"))
        {
            if (rule["apiGroups"] is SequenceNode { Count: 1 } groups && groups[0].AsText() is { } group && rule["resources"] is SequenceNode resources
                && resources.All(resource => resource.AsText() is { } name && GroupOf(name) == group))
            {
                rule.Take("apiGroups");
            }
        }
    }

    private static string GroupOf(string resource) => resource == "*" ? "*" : ServedResources.GroupOf(resource.Split('/')[0]) ?? "";
}
