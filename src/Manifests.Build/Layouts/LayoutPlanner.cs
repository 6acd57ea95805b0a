using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Output;
using Manifests.Core.Schema;

namespace Manifests.Build.Layouts;

/// <summary>Decides which files a build writes, and what is in each.</summary>
internal static class LayoutPlanner
{
    private const string SingleFile = "manifests.yaml";
    private const string TheBuild = "the build";
    private const string Separator = "---\n";

    /// <summary>The files of some manifests, in the order in which they have to be applied.</summary>
    public static IReadOnlyList<ManifestFile> Plan(
        IEnumerable<CarriedManifest> manifests, ManifestsLayout layout, bool kustomization)
    {
        var sorted = Sort(manifests);
        RejectTwins(sorted);
        var files = Arrange(sorted, layout).ToList();
        if (kustomization && files.Count > 0)
        {
            files.Add(new ManifestFile(Kustomization.FileName, Kustomization.Write(files), TheBuild));
        }

        RejectClashes(files);
        return files;
    }

    // The assembly's own order counts for nothing: the same objects give the same bytes, wherever their classes stand.
    private static List<CarriedManifest> Sort(IEnumerable<CarriedManifest> manifests) =>
    [
        .. manifests
            .OrderBy(manifest => ApplyOrder.Rank(manifest.Kind))
            .ThenBy(manifest => manifest.Namespace ?? "", StringComparer.Ordinal)
            .ThenBy(manifest => manifest.Name, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.Kind, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.ApiVersion, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.DeclaringType, StringComparer.Ordinal),
    ];

    private static IEnumerable<ManifestFile> Arrange(List<CarriedManifest> manifests, ManifestsLayout layout) => layout switch
    {
        ManifestsLayout.Class => manifests
            .GroupBy(manifest => manifest.DeclaringType, StringComparer.Ordinal)
            .Select(ofClass => new ManifestFile(ManifestPath.ForClass(ofClass.Key), Join(ofClass), $"class '{ofClass.Key}'")),
        ManifestsLayout.Single => manifests.Count == 0
            ? []
            : [new ManifestFile(SingleFile, Join(manifests), TheBuild)],
        _ => manifests.Select(manifest => new ManifestFile(manifest.Path, manifest.Yaml, Describe(manifest))),
    };

    private static string Join(IEnumerable<CarriedManifest> manifests) =>
        string.Join(Separator, manifests.Select(manifest => manifest.Yaml));

    private static string Describe(CarriedManifest manifest) =>
        $"class '{manifest.DeclaringType}' ({manifest.Kind} '{manifest.Name}' of {manifest.ApiVersion})";

    // Of two objects with one identity a cluster keeps the one that is applied last, whatever file it lies in.
    private static void RejectTwins(List<CarriedManifest> sorted)
    {
        foreach (var twins in sorted.GroupBy(manifest => (manifest.ApiVersion, manifest.Kind, manifest.Namespace, manifest.Name)))
        {
            var both = twins.Take(2).ToList();
            if (both.Count == 2)
            {
                throw new BuildProblem(
                    ProblemCodes.SameFile,
                    $"'{both[0].Path}' would be written twice: class '{both[0].DeclaringType}' and class '{both[1].DeclaringType}' "
                        + $"both declare {both[0].Kind} '{both[0].Name}'{InNamespace(both[0])}. "
                        + "Rename one of the two objects, or put it into another namespace.");
            }
        }
    }

    private static string InNamespace(CarriedManifest manifest) =>
        string.IsNullOrEmpty(manifest.Namespace) ? "" : $" in namespace '{manifest.Namespace}'";

    // Case is ignored everywhere, so that what builds on Linux builds on Windows and macOS too.
    private static void RejectClashes(List<ManifestFile> files)
    {
        var taken = new Dictionary<string, ManifestFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (taken.TryGetValue(file.Path, out var other))
            {
                throw new BuildProblem(
                    ProblemCodes.SameFile,
                    $"'{file.Path}' would be written twice{CaseNote(file, other)}: by {other.Source} and by {file.Source}. "
                        + "Rename one of the two, or set ManifestsLayout to another layout.");
            }

            taken.Add(file.Path, file);
        }
    }

    private static string CaseNote(ManifestFile file, ManifestFile other) =>
        string.Equals(file.Path, other.Path, StringComparison.Ordinal)
            ? ""
            : $" (some systems hold it for the same file as '{other.Path}')";
}
