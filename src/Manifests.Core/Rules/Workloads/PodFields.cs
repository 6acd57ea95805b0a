using System;
using System.Linq;
using Manifests.Core.Values;

namespace Manifests.Core.Rules.Workloads;

/// <summary>The fields of its pod that a container's variable can have.</summary>
internal static class PodFields
{
    private static readonly string[] Plain =
    [
        "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
        "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
    ];

    /// <summary>Whether variables can have a field; <c>spec.host</c> is what <c>spec.nodeName</c> was called once.</summary>
    public static bool IsSupported(string path) => path == "spec.host" || Plain.Contains(path) || KeyIn(path) switch
    {
        ("labels", var key) => LabelSyntax.KeyProblem(key) is null,
        ("annotations", var key) => LabelSyntax.AnnotationKeyProblem(key) is null,
        _ => false,
    };

    /// <summary>The field that was most likely meant, or null.</summary>
    public static string? Nearest(string path) => Candidates.Nearest(path, Plain);

    /// <summary>The map and the key of <c>metadata.labels['key']</c> or <c>metadata.annotations['key']</c>; null for any other path.</summary>
    public static (string Map, string Key)? KeyIn(string path)
    {
        foreach (var map in new[] { "labels", "annotations" })
        {
            var start = $"metadata.{map}['";
            if (path.StartsWith(start, StringComparison.Ordinal) && path.EndsWith("']", StringComparison.Ordinal) && path.Length > start.Length + 2)
            {
                return (map, path.Substring(start.Length, path.Length - start.Length - 2));
            }
        }

        return null;
    }
}
