using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Core.Schema;

/// <summary>The kinds that Kubernetes 1.36 serves by itself, and whether their objects live in a namespace.</summary>
/// <remarks>The table beside this file is derived from the structure of the API.</remarks>
public static class ServedKinds
{
    private static readonly Lazy<Dictionary<(string ApiVersion, string Kind), bool>> Table = new(Load);

    /// <summary>Every kind.</summary>
    public static IEnumerable<(string ApiVersion, string Kind)> All => Table.Value.Keys;

    /// <summary>Whether Kubernetes serves this kind by itself.</summary>
    public static bool Contains(string apiVersion, string kind) => Table.Value.ContainsKey((apiVersion, kind));

    /// <summary>The version by which a kind is named, a stable one where there is one; null where Kubernetes does not serve it.</summary>
    public static string? VersionOf(string kind) => All.Where(served => served.Kind == kind).Select(served => served.ApiVersion)
        .OrderBy(version => version.Contains("alpha") ? 2 : version.Contains("beta") ? 1 : 0).ThenByDescending(version => version, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Whether objects of the kind live in a namespace; a kind that is not known is taken to.</summary>
    public static bool IsNamespaced(string apiVersion, string kind) =>
        !Table.Value.TryGetValue((apiVersion, kind), out var namespaced) || namespaced;

    private static Dictionary<(string ApiVersion, string Kind), bool> Load()
    {
        using var stream = typeof(ServedKinds).Assembly.GetManifestResourceStream("served-kinds.tsv")
            ?? throw new InvalidOperationException("The table of kinds is missing from Manifests.Core.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<(string, string), bool>();
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            table[(columns[0], columns[1])] = columns[2] == "namespaced";
        }

        return table;
    }
}
