using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;

namespace Manifests.Core.Rules.References;

/// <summary>That a name leads to no object, and what may have been meant.</summary>
/// <param name="Words">The end of a sentence: <c>which is not declared in namespace 'shop'; did you mean 'orders'?</c></param>
/// <param name="Nearest">The name that may have been meant, or null.</param>
internal sealed record Absence(string Words, string? Nearest)
{
    /// <summary>What there is under a name; or why there is nothing.</summary>
    /// <param name="context">Whose name it is.</param>
    /// <param name="kind">The kind, which may also be that of other groups.</param>
    /// <param name="ns">The namespace that is meant; null for objects that are in none.</param>
    /// <param name="name">The name.</param>
    /// <param name="group">The group of the kind.</param>
    public static (ClusterObject? Found, Absence? Missing) Find(RuleContext context, string kind, string? ns, string name, string group = "")
    {
        var named = context.Cluster.Named(kind, name).Where(item => IsOf(group, item)).ToList();

        // An object that names no namespace goes where whoever applies it says, which may be the one that is meant.
        if (named.FirstOrDefault(item => item.Facts.Namespace == ns) is { } found
            || (ns != context.Facts.Namespace && (found = named.FirstOrDefault(item => item.Facts.Namespace is null)) is not null))
        {
            return (found, null);
        }

        if (named.Count > 0)
        {
            return (null, new Absence($"which is in {Wording.Namespace(named[0].Facts.Namespace)} and not in {Wording.Namespace(ns)}", null));
        }

        var nearest = Candidates.Nearest(name, context.Cluster.OfKind(kind).Where(item => item.Facts.Namespace == ns && IsOf(group, item)).Select(item => item.Facts.Name));
        return (null, new Absence($"which is not declared{Wording.In(ns)}{Candidates.DidYouMean(nearest)}", nearest));
    }

    // Of an object of the world outside the version need not be told.
    private static bool IsOf(string group, ClusterObject item) => item.Facts.ApiVersion.Length == 0 || ApiVersions.GroupOf(item.Facts.ApiVersion) == group;
}
