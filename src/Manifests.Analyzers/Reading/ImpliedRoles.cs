using System.Collections.Generic;
using System.Linq;
using Manifests.Analyzers.Shapes;

namespace Manifests.Analyzers.Reading;

/// <summary>The Role and the RoleBinding that <c>[Rule]</c>s stand for on a class with a <c>[ServiceAccount]</c> and no role of its own.</summary>
internal static class ImpliedRoles
{
    private static readonly string[] TakenOver = [nameof(ObjectAttribute.Name), nameof(NamespacedObjectAttribute.Namespace)];

    public static IEnumerable<AttributeUse> Of(IReadOnlyList<AttributeUse> uses)
    {
        if (uses.FirstOrDefault(use => use.Shape.Type == typeof(RuleAttribute)) is not { } rule
            || uses.FirstOrDefault(use => use.Shape.Type == typeof(ServiceAccountAttribute)) is not { } account
            || uses.Any(use => use.Shape.Type == typeof(RoleAttribute) || use.Shape.Type == typeof(ClusterRoleAttribute)))
        {
            return [];
        }

        var bindings = uses.Any(use => use.Shape.Type == typeof(RoleBindingAttribute)) ? [] : new[] { Like(account, nameof(RoleBindingAttribute), account) };
        return bindings.Prepend(Like(account, nameof(RoleAttribute), rule));
    }

    // Named as the account, and where it is.
    private static AttributeUse Like(AttributeUse account, string attribute, AttributeUse origin) =>
        new(AttributeCatalogue.Find(attribute)!, [.. account.Values.Where(value => TakenOver.Contains(value.Option.Name))], origin.Origin);
}
