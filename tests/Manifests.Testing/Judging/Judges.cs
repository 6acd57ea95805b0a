using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Manifests.Core.Schema;

namespace Manifests.Testing.Judging;

/// <summary>Those who know Kubernetes and nothing of us, on objects that we wrote.</summary>
internal static class Judges
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Verdicts = new();

    /// <summary>What any of them finds wrong with an object. They know what Kubernetes serves by itself; of a custom resource they say nothing.</summary>
    public static IReadOnlyList<string> Problems(string yaml) => Verdicts.GetOrAdd(yaml, Judge);

    private static IReadOnlyList<string> Judge(string yaml)
    {
        if (!ServedKinds.Contains(Value(yaml, "apiVersion"), Value(yaml, "kind")))
        {
            return [];
        }

        string[] schemas = NodeProgram.Missing is null ? KubernetesModels.Problems(yaml) : [];
        return KubernetesClientModels.Problem(yaml) is { } problem ? [$"KubernetesClient: {problem}", .. schemas] : schemas;
    }

    private static string Value(string yaml, string field) => Regex.Match(yaml, $"^{field}: (.*)$", RegexOptions.Multiline).Groups[1].Value;
}
