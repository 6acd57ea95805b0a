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

    /// <summary>The files of some manifests, in the order in which they have to be applied; each environment in a folder of its own.</summary>
    public static IReadOnlyList<ManifestFile> Plan(
        IEnumerable<CarriedManifest> manifests, ManifestsLayout layout, bool kustomization)
    {
        var all = manifests.ToList();
        var environments = all.SelectMany(manifest => manifest.Environments).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        var files = environments.Count == 0
            ? PlanOne(all, layout, kustomization)
            : environments.SelectMany(environment => PlanOne(In(environment, all), layout, kustomization)
                .Select(file => file with { Path = ManifestPath.ForEnvironment(environment) + file.Path }));
        var planned = files.ToList();
        RejectClashes(planned);
        return planned;
    }

    // What a referenced project without environments declares is meant for all of them.
    private static IEnumerable<CarriedManifest> In(string environment, IEnumerable<CarriedManifest> manifests) =>
        manifests.Where(manifest => manifest.Environments.Count == 0 || manifest.Environments.Contains(environment));

    private static List<ManifestFile> PlanOne(IEnumerable<CarriedManifest> manifests, ManifestsLayout layout, bool kustomization)
    {
        var sorted = Sort(manifests);
        RejectTwins(sorted);
        var files = Arrange(sorted, layout).ToList();
        if (kustomization && files.Count > 0)
        {
            files.Add(new ManifestFile(Kustomization.FileName, Kustomization.Write(files), TheBuild));
        }

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
            .ThenBy(manifest => manifest.DeclaringType, StringComparer.Ordinal)
            .ThenBy(manifest => manifest.SourceFile, StringComparer.Ordinal),
    ];

    private static IEnumerable<ManifestFile> Arrange(List<CarriedManifest> manifests, ManifestsLayout layout) => layout switch
    {
        ManifestsLayout.Class => manifests
            .GroupBy(manifest => (manifest.DeclaringType, manifest.SourceFile))
            .Select(together => new ManifestFile(PathOf(together.First()), Join(together), DescribeSource(together.First()))),
        ManifestsLayout.Single => manifests.Count == 0
            ? []
            : [new ManifestFile(SingleFile, Join(manifests), TheBuild)],
        _ => manifests.Select(manifest => new ManifestFile(manifest.Path, manifest.Yaml, Describe(manifest))),
    };

    private static string Join(IEnumerable<CarriedManifest> manifests) =>
        string.Join(Separator, manifests.Select(manifest => manifest.Yaml));

    private static string PathOf(CarriedManifest manifest) =>
        manifest.SourceFile is null ? ManifestPath.ForClass(manifest.DeclaringType) : ManifestPath.ForSourceFile(manifest.SourceFile);

    private static string DescribeSource(CarriedManifest manifest) =>
        manifest.SourceFile is null ? $"class '{manifest.DeclaringType}'" : $"'{manifest.SourceFile}'";

    private static string Describe(CarriedManifest manifest) =>
        $"{DescribeSource(manifest)} ({manifest.Kind} '{manifest.Name}' of {manifest.ApiVersion})";

    // Of two objects with one identity a cluster keeps the one that is applied last, whatever file it lies in.
    private static void RejectTwins(List<CarriedManifest> sorted)
    {
        // In their order, they follow one another.
        for (var i = 1; i < sorted.Count; i++)
        {
            var (first, second) = (sorted[i - 1], sorted[i]);
            if (first.Name == second.Name && first.Kind == second.Kind && (first.Namespace ?? "") == (second.Namespace ?? "") && first.ApiVersion == second.ApiVersion)
            {
                throw new BuildProblem(
                    ProblemCodes.SameFile,
                    $"'{first.Path}' would be written twice: {DescribeSource(first)} and {DescribeSource(second)} "
                        + $"both declare {first.Kind} '{first.Name}'{InNamespace(first)}. "
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
