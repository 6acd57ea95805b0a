using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Core.Schema;

/// <summary>When a version of a kind came and goes.</summary>
/// <param name="ApiVersion"><c>apiVersion</c>.</param>
/// <param name="Kind"><c>kind</c>.</param>
/// <param name="Introduced">The first version of Kubernetes that knows it.</param>
/// <param name="Deprecated">The version in which it became deprecated, or null.</param>
/// <param name="Removed">The first version that does not serve it any more, or null.</param>
/// <param name="Replacement">The <c>apiVersion</c> and <c>kind</c> that take its place, or null.</param>
public sealed record ApiLifecycle(string ApiVersion, string Kind, KubernetesVersion? Introduced, KubernetesVersion? Deprecated, KubernetesVersion? Removed, string? Replacement)
{
    private static readonly Lazy<Dictionary<(string, string), ApiLifecycle>> Table = new(Load);

    /// <summary>Everything that is known.</summary>
    public static IEnumerable<ApiLifecycle> All => Table.Value.Values;

    /// <summary>What is known of a kind, or null.</summary>
    public static ApiLifecycle? Find(string apiVersion, string kind) => Table.Value.TryGetValue((apiVersion, kind), out var entry) ? entry : null;

    private static Dictionary<(string, string), ApiLifecycle> Load()
    {
        using var stream = typeof(ApiLifecycle).Assembly.GetManifestResourceStream("api-lifecycle.tsv")
            ?? throw new InvalidOperationException("The table of API versions is missing from Manifests.Core.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(Read).ToDictionary(entry => (entry.ApiVersion, entry.Kind));
    }

    private static ApiLifecycle Read(string line)
    {
        var columns = line.TrimEnd('\r').Split('\t');
        var apiVersion = columns[0].Length == 0 ? columns[1] : columns[0] + "/" + columns[1];
        return new ApiLifecycle(apiVersion, columns[2], Version(columns[3]), Version(columns[4]), Version(columns[5]), columns[6].Length == 0 ? null : columns[6]);
    }

    private static KubernetesVersion? Version(string text) => KubernetesVersion.TryParse(text, out var version) ? version : null;
}
