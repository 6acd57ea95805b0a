using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Manifests.Core.Cluster;
using Manifests.Core.Objects;
using Manifests.Core.Rules;
using Manifests.Core.Yaml;
using Manifests.Testing;

namespace Manifests.CorpusCheck;

/// <summary>All rules over all objects of the corpus, each alone in its cluster, as the API server sees it.</summary>
public sealed class CorpusRun
{
    private CorpusRun(IReadOnlyList<Case> cases, int files, TimeSpan elapsed)
    {
        Cases = cases;
        Files = files;
        Elapsed = elapsed;
    }

    /// <summary>Every object with a verdict.</summary>
    public IReadOnlyList<Case> Cases { get; }

    /// <summary>How many files were linted.</summary>
    public int Files { get; }

    /// <summary>How long it took on one core, reading included.</summary>
    public TimeSpan Elapsed { get; }

    public static CorpusRun Make()
    {
        var verdicts = Corpus.Objects.ToLookup(item => item.Path);
        var index = Corpus.Rows("INDEX.tsv").ToDictionary(row => row["path"]);
        var files = Corpus.Files.Where(file => file.Role != "schema-roundtrip").Select(file => (File: file, Text: file.ReadText())).ToList();

        // Not timed: what is compiled and loaded once.
        var warm = files.Take(200).Sum(item => CasesOf(item.File, item.Text, verdicts[item.File.Path], index[item.File.Path]).Count());
        var watch = Stopwatch.StartNew();
        var cases = files.SelectMany(item => CasesOf(item.File, item.Text, verdicts[item.File.Path], index[item.File.Path])).ToList();
        return new CorpusRun(cases, warm > 0 ? files.Count : 0, watch.Elapsed);
    }

    private static IEnumerable<Case> CasesOf(CorpusFile file, string text, IEnumerable<CorpusObject> verdicts, IReadOnlyDictionary<string, string> row)
    {
        var read = YamlReader.Read(text, file.Path);
        var problems = read.Problems.Where(problem => problem.Rule.Severity == RuleSeverity.Error).ToList();
        if (file.Role == "mutant")
        {
            // A mutant has one object, and its verdict is in the index.
            var source = read.Objects.First();
            var verdict = row["apiserver_1_36"].Split(':')[0];
            yield return Judge(new Case(file.Path, 0, 0, file.Role, source.ToString(), verdict) { ServerErrors = verdict == "ok" ? [] : FieldError.OfIndex(row["first_error"]) }, source);
            yield break;
        }

        // Items of a list are counted from 1 there, and from 0 here: the order is the same.
        var sources = read.Documents.SelectMany(document => document.Objects.Select(item => (document.Index, item))).ToLookup(pair => pair.Index, pair => pair.item);
        var rank = new Dictionary<int, int>();
        foreach (var verdict in verdicts)
        {
            rank[verdict.Document] = rank.GetValueOrDefault(verdict.Document, -1) + 1;
            var known = new Case(file.Path, verdict.Document, verdict.Item, file.Role, $"{verdict.Kind} '{verdict.Name}'", verdict.Verdict)
            {
                IsServed = verdict.Row["served_1_36"] == "yes",
                ServerErrors = FieldError.OfOracle(verdict.Row["errors"], verdict.Row["strict_field_errors"]),
            };
            var source = sources[verdict.Document].ElementAtOrDefault(rank[verdict.Document]);
            yield return source is null ? known with { Errors = problems, NamesTheField = problems.Count > 0 } : Judge(known, source);
        }
    }

    private static Case Judge(Case known, KubernetesObject source)
    {
        var item = ClusterObject.InView(source);
        var failures = new List<string>();
        var errors = ObjectChecks.Of(item, new ClusterIndex([item]), (rule, exception) => failures.Add($"{rule.Descriptor.Id}: {exception}"))
            .Where(finding => finding is { Severity: RuleSeverity.Error, Rule.IsEnabledByDefault: true }).ToList();
        return known with
        {
            Root = source.Root,
            Errors = errors,
            Failures = failures,

            // Of a version that is not served, the version is the field at fault: a cluster looks at no other.
            NamesTheField = errors.Any(finding => finding.Rule.Id == "K8S7003" || known.ServerErrors.Any(error => FieldMatch.Names(finding, error, source.Root))),
        };
    }
}
