using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Objects;

namespace Manifests.Core.Schema;

/// <summary>The resources that Kubernetes 1.36 serves by itself, by the plural under which roles know them.</summary>
/// <remarks>Plurals follow from the kinds by the rules of English, as they do in Kubernetes.</remarks>
public static class ServedResources
{
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Groups = new(() => ServedKinds.All
        .GroupBy(kind => PluralOf(kind.Kind), kind => kind, StringComparer.Ordinal)
        .ToDictionary(kinds => kinds.Key, kinds => kinds.Select(kind => ApiVersions.GroupOf(kind.ApiVersion)).Distinct().OrderBy(group => group, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> ClusterScoped = new(() =>
        [.. ServedKinds.All.Where(kind => !ServedKinds.IsNamespaced(kind.ApiVersion, kind.Kind)).Select(kind => PluralOf(kind.Kind))]);

    /// <summary>The plurals of all resources.</summary>
    public static IEnumerable<string> All => Groups.Value.Keys;

    /// <summary>The API group of a resource, the core one (empty) where it is in several; null where Kubernetes has no such resource.</summary>
    public static string? GroupOf(string plural) => Groups.Value.TryGetValue(plural, out var groups) ? groups[0] : null;

    /// <summary>Whether a resource is in a group.</summary>
    public static bool IsIn(string plural, string group) => Groups.Value.TryGetValue(plural, out var groups) && groups.Contains(group);

    /// <summary>Whether Kubernetes itself serves anything in a group.</summary>
    public static bool HasGroup(string group) => Groups.Value.Values.Any(groups => groups.Contains(group));

    /// <summary>Whether the objects of a resource live in no namespace.</summary>
    public static bool IsClusterScoped(string plural) => ClusterScoped.Value.Contains(plural);

    /// <summary>The plural of a kind: <c>networkpolicies</c> of <c>NetworkPolicy</c>.</summary>
    public static string PluralOf(string kind)
    {
        var name = kind.ToLowerInvariant();
        return name switch
        {
            "endpoints" => name,
            _ when name.EndsWith("s", StringComparison.Ordinal) => name + "es",
            _ when name.EndsWith("y", StringComparison.Ordinal) => name.Substring(0, name.Length - 1) + "ies",
            _ => name + "s",
        };
    }
}
