using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Manifests.Analyzers.Carrier;
using Manifests.Analyzers.Config;
using Manifests.Analyzers.Reading;
using Manifests.Analyzers.Yaml;
using Manifests.Core.Cluster;
using Manifests.Core.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Manifests.Analyzers.Analysis;

/// <summary>The cluster that a compilation describes: its own objects, in C# and in YAML, those of referenced projects, and those declared to be outside.</summary>
/// <remarks>Built when the first class is looked at, then shared by all that are, and kept no longer than the compilation.</remarks>
internal sealed class CompilationCluster
{
    private static readonly ConditionalWeakTable<DeclaredClass, IReadOnlyList<ClusterObject>> ObjectsOfClasses = new();

    private readonly Compilation _compilation;
    private readonly AnalyzerOptions? _options;
    private readonly object _gate = new();
    private Content? _content;

    /// <param name="compilation">The compilation.</param>
    /// <param name="options">What the project passes besides C#; null where only its classes count.</param>
    public CompilationCluster(Compilation compilation, AnalyzerOptions? options = null)
    {
        Files = options is null ? ConfigFiles.None : ConfigFiles.Of(options);
        _compilation = compilation;
        _options = options;
        Context = ReadingContext.For(compilation);
    }

    public ReadingContext Context { get; }

    /// <summary>The project's other files.</summary>
    public ConfigFiles Files { get; }

    /// <summary>The objects that a class declares, each with the cluster of its environment.</summary>
    public IEnumerable<(ClusterObject Object, ClusterIndex Cluster)> ObjectsOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var content = Build(cancellation);
        return content.ByType.TryGetValue(TypeNames.Identity(type), out var objects)
            ? objects.Select(item => (item, content.Clusters[item.Facts.Environment ?? ""]))
            : [];
    }

    /// <summary>The objects of a file, each with the cluster of each of its environments.</summary>
    public IEnumerable<(ClusterObject Object, ClusterIndex Cluster, string? Environment)> ObjectsOf(ProjectYamlFile file, CancellationToken cancellation)
    {
        var content = Build(cancellation);
        return content.ByFile.TryGetValue(file.Content.FilePath, out var objects)
            ? from item in objects from environment in Context.Environments where IsIn(environment, item) select (item, content.Clusters[environment ?? ""], environment)
            : [];
    }

    /// <summary>All objects that are known in an environment; none in one that is not declared.</summary>
    public ClusterIndex Index(string? environment, CancellationToken cancellation) =>
        Build(cancellation).Clusters.TryGetValue(environment ?? "", out var index) ? index : new ClusterIndex([]);

    // Not a Lazy<T>: that would keep the cancellation of whoever came first as everybody's result.
    private Content Build(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _content) is { } built)
        {
            return built;
        }

        lock (_gate)
        {
            if (_content is null)
            {
                Volatile.Write(ref _content, Read(cancellation));
            }

            return _content!;
        }
    }

    private Content Read(CancellationToken cancellation)
    {
        var byType = new Dictionary<string, IReadOnlyList<ClusterObject>>(StringComparer.Ordinal);
        foreach (var declared in ClassReadings.In(_compilation).All(cancellation))
        {
            byType[declared.Identity] = InView(declared, cancellation);
        }

        var own = byType.Values.SelectMany(objects => objects)
            .OrderBy(item => item.Origin?.FilePath, StringComparer.Ordinal).ThenBy(item => item.Origin?.Start);
        var byFile = ReadFiles(cancellation);
        var referenced = _compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(ReferencedIndexes.ObjectsOf).Select(facts => ClusterObject.Known(facts));
        var known = own.Concat(byFile.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value)).Concat(referenced).ToList();
        var target = (_options is null ? null : TargetVersion.Of(_options)) ?? KubernetesVersion.Newest;
        IReadOnlyList<string> registries = _options is null ? [] : AllowedRegistries.Of(_options);
        var clusters = Context.Environments.ToDictionary(
            environment => environment ?? "",
            environment => new ClusterIndex(known.Where(item => IsIn(environment, item)).Concat(ExternalObjects.DeclaredIn(Context, environment))) { KubernetesVersion = target, AllowedRegistries = registries });
        return new Content(clusters, byType, byFile);
    }

    private Dictionary<string, IReadOnlyList<ClusterObject>> ReadFiles(CancellationToken cancellation)
    {
        var byFile = new Dictionary<string, IReadOnlyList<ClusterObject>>(StringComparer.Ordinal);
        foreach (var file in _options is null ? [] : ProjectYaml.Read(_options, cancellation))
        {
            byFile[file.Content.FilePath] = [.. file.Objects.Select(ClusterObject.InView)];
        }

        return byFile;
    }

    // Objects of a project without environments are in every one of a project that has them, and the other way round.
    private static bool IsIn(string? environment, ClusterObject item) =>
        environment is null || item.Facts.Environment is null || item.Facts.Environment == environment;

    // What a class shows to others is found once; only where files are part of it, anew.
    private IReadOnlyList<ClusterObject> InView(DeclaredClass declared, CancellationToken cancellation)
    {
        var resolved = Files.Resolve(declared, cancellation);
        return ReferenceEquals(resolved, declared) ? ObjectsOfClasses.GetValue(declared, View) : View(resolved);
    }

    private static IReadOnlyList<ClusterObject> View(DeclaredClass declared) => [.. declared.Objects.Select(ClusterObject.InView)];

    private sealed record Content(
        IReadOnlyDictionary<string, ClusterIndex> Clusters,
        IReadOnlyDictionary<string, IReadOnlyList<ClusterObject>> ByType,
        IReadOnlyDictionary<string, IReadOnlyList<ClusterObject>> ByFile);
}
