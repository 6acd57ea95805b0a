using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Manifests.Core.Tests.Peers;

/// <summary>What a check of another tool decided on an object, and what the rules of ours that stand for it do.</summary>
/// <param name="Check">The tool and its check: <c>polaris/hostPIDSet</c>.</param>
/// <param name="File">The file, below the corpus's folder.</param>
/// <param name="Object">The object that the tool names; <c>*</c> for the whole file.</param>
/// <param name="Fires">Whether the tool's check fires.</param>
/// <param name="Reported">Whether a rule of ours reports.</param>
internal sealed record PeerDecision(string Check, string File, string Object, bool Fires, bool Reported)
{
    public bool Agrees => Fires == Reported;

    public override string ToString() => $"{Check} {File} {Object}: {(Fires ? "fires, and no rule of ours reports" : "does not fire, and a rule of ours reports")}";
}

/// <summary>Holds the rules against what the tests of other tools say of their fixtures: EXPECT.tsv.</summary>
internal static class PeerAgreement
{
    /// <summary>Every decision of a check that <see cref="PeerChecks"/> names.</summary>
    public static IEnumerable<PeerDecision> Decisions()
    {
        var files = Corpus.Files.ToDictionary(file => file.Path);
        var rows = Corpus.Rows("EXPECT.tsv").Where(row => row["fires"] is "yes" or "no").Select(row => (Row: row, Check: CheckOf(row)));
        foreach (var file in rows.Where(row => PeerChecks.Rules.ContainsKey(row.Check)).GroupBy(row => row.Row["file"]))
        {
            // A rule decides by one file here, as the tools' tests do.
            if (!files.TryGetValue(file.Key, out var source))
            {
                continue;
            }

            var run = new RuleRun([source]);
            foreach (var (row, check) in file)
            {
                var rules = PeerChecks.Rules[check];
                var isReported = run.Named(row["object"]).Any(item => run.IdsOn(item).Any(rules.Contains));
                yield return new PeerDecision(check, file.Key, row["object"], row["fires"] == "yes", isReported);
            }
        }
    }

    /// <summary>The checks with how many of their decisions are ours, too: one line each.</summary>
    public static string Table(IEnumerable<PeerDecision> decisions)
    {
        var table = new StringWriter();
        foreach (var check in decisions.GroupBy(decision => decision.Check).OrderBy(check => check.Key, System.StringComparer.Ordinal))
        {
            table.WriteLine($"{check.Count(decision => decision.Agrees),4} of {check.Count(),4}  {check.Key} ({string.Join(", ", PeerChecks.Rules[check.Key])})");
        }

        return table.ToString();
    }

    // Upstream's test data are in a folder of the level: restricted/capabilities_baseline.
    private static string CheckOf(IReadOnlyDictionary<string, string> row) => row["source_tool"] + "/" + row["source_check"].Split('/')[^1];
}
