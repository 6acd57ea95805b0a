using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Rules;
using Manifests.Tool.Inputs;
using Manifests.Tool.Severities;

namespace Manifests.Tool.Linting;

/// <summary>Reads files, puts their objects into clusters, and asks every rule about every object.</summary>
/// <remarks>Files are read and objects checked by as many threads as there are processors; the order of what is found does not depend on them.</remarks>
internal sealed class Linter
{
    private readonly LintOptions _options;
    private readonly Terminal _terminal;
    private readonly Progress _progress;
    private readonly EditorConfigs _configs = new();
    private readonly ConcurrentBag<string> _failures = [];

    public Linter(LintOptions options, Terminal terminal, Progress progress)
    {
        _options = options;
        _terminal = terminal;
        _progress = progress;
    }

    public LintResult Run()
    {
        var clock = Stopwatch.StartNew();
        var inputs = InputFinder.Find(_options.Paths);
        var files = Read(inputs.Files);
        var objects = files.SelectMany(LintedObject.In).ToList();
        var findings = files.SelectMany(ProblemsOf).Concat(Check(objects))
            .DistinctBy(finding => (finding.Rule.Id, finding.File, finding.Line, finding.Column, finding.Message))
            .ToList();
        var order = files.Select((file, index) => (file.File.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        return new LintResult(
            [.. findings.OrderBy(finding => order[finding.File]).ThenBy(finding => finding.Line).ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)],
            files.Count(file => file.Yaml is not null),
            objects.Count)
        {
            Skipped = SkippedInputs.Of(files),
            Unreadable = [.. inputs.Problems, .. files.Select(file => file.Problem).OfType<string>(), .. _failures.Order(StringComparer.Ordinal)],
            Elapsed = clock.Elapsed,
        };
    }

    private List<ReadFile> Read(IReadOnlyList<InputFile> files)
    {
        var done = _progress.Begin("Reading", files.Count);
        return [.. files.AsParallel().AsOrdered().Select(file =>
        {
            var read = ReadFile.Of(file, _terminal.In);
            done();
            return read;
        })];
    }

    private List<LintFinding> Check(IReadOnlyList<LintedObject> objects)
    {
        var clusters = objects.GroupBy(item => _options.Scope.ClusterOf(item.File.File)).ToDictionary(
            group => group.Key,
            group => new ClusterIndex(group.Select(item => item.Known)) { KubernetesVersion = _options.KubernetesVersion, AllowedRegistries = _options.AllowedRegistries },
            StringComparer.Ordinal);
        var done = _progress.Begin("Checking", objects.Count);
        return [.. objects.AsParallel().AsOrdered().SelectMany(item =>
        {
            var findings = Check(item, clusters[_options.Scope.ClusterOf(item.File.File)]);
            done();
            return findings;
        })];
    }

    private List<LintFinding> Check(LintedObject item, ClusterIndex cluster)
    {
        var levels = LevelsOf(item.File.File);
        var findings = new List<LintFinding>();
        foreach (var finding in ObjectChecks.Of(item.Known, cluster, Failed, rule => levels.IsOn(rule) && (_options.Scope.ComparesObjects || !rule.HoldsAgainstOthers)))
        {
            Add(findings, finding, levels, item);
        }

        return findings;

        // Whatever a rule did not think of must not keep the others from being asked; but nobody may take it for a clean bill.
        void Failed(Rule rule, Exception exception) =>
            _failures.Add($"{item.File.File.Name}: rule {rule.Descriptor.Id} failed at {item.Known}, by a mistake of ours: {exception.Message}");
    }

    private IEnumerable<LintFinding> ProblemsOf(ReadFile file)
    {
        var findings = new List<LintFinding>();
        foreach (var problem in file.Yaml?.Problems ?? [])
        {
            Add(findings, problem, LevelsOf(file.File), new LintedObject(file));
        }

        return findings;
    }

    private RuleLevelsOfFile LevelsOf(InputFile file) =>
        new(_options.Rules, _configs.For(file.FullPath ?? Path.Combine(Environment.CurrentDirectory, "stdin.yaml")));

    private static void Add(List<LintFinding> findings, Finding finding, RuleLevelsOfFile levels, LintedObject item)
    {
        if (levels.Of(finding.Rule, finding.Severity) is { } severity)
        {
            findings.Add(item.Say(finding, severity));
        }
    }
}
