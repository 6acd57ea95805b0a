using System;
using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Schema;

/// <summary>The kinds that Kubernetes serves by itself, and whether their objects live in a namespace.</summary>
public static class ServedKinds
{
    /// <summary>Every kind.</summary>
    public static IEnumerable<(string ApiVersion, string Kind)> All => SchemaTable.Instance.Kinds.Keys;

    /// <summary>Whether Kubernetes serves this kind by itself.</summary>
    public static bool Contains(string apiVersion, string kind) => SchemaTable.Instance.Kinds.ContainsKey((apiVersion, kind));

    /// <summary>The version by which a kind is named, a stable one where there is one; null where Kubernetes does not serve it.</summary>
    public static string? VersionOf(string kind) => All.Where(served => served.Kind == kind).Select(served => served.ApiVersion)
        .OrderBy(version => version.Contains("alpha") ? 2 : version.Contains("beta") ? 1 : 0).ThenByDescending(version => version, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether objects of the kind live in a namespace; a kind that is not known is taken to.</summary>
    public static bool IsNamespaced(string apiVersion, string kind) =>
        !SchemaTable.Instance.Kinds.TryGetValue((apiVersion, kind), out var entry) || entry.IsNamespaced;
}
