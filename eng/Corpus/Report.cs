using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Manifests.Core.Rules;
using Manifests.Core.Tests.Peers;
using Manifests.Testing;

namespace Manifests.CorpusCheck;

/// <summary>What a run found, as Markdown.</summary>
public static class Report
{
    private const int LongestText = 220;

    /// <summary>The confusion table, and the figures that issue and README name.</summary>
    public static string Table(CorpusRun run)
    {
        var text = new StringBuilder();
        text.Append("| role | rejected | … with an Error | … that names the field | accepted | … with an Error |\n|---|--:|--:|--:|--:|--:|\n");
        foreach (var role in run.Cases.Where(IsJudged).GroupBy(item => item.Role).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            AppendRow(text, role.Key, [.. role]);
        }

        AppendRow(text, "**all**", [.. run.Cases.Where(IsJudged)]);
        text.Append("\n| the server's complaint | objects | … with an Error | … that names the field |\n|---|--:|--:|--:|\n");
        foreach (var kind in run.Cases.Where(item => item.IsRejected).GroupBy(item => item.ServerErrors is [var first, ..] ? first.Kind : "unreadable").OrderByDescending(group => group.Count()))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Key} | {kind.Count()} | {kind.Count(item => item.Errors.Count > 0)} | {kind.Count(item => item.NamesTheField)} |\n");
        }

        var removed = run.Cases.Where(item => !item.IsRejected && !item.IsServed && item.Verdict is "ok" or "no-validator").ToList();
        text.Append(CultureInfo.InvariantCulture, $"\nOf API versions that 1.36 does not serve: {removed.Count} objects, {removed.Count(item => item.Errors.Any(error => error.Rule.Id == "K8S7003"))} with K8S7003.\n");
        text.Append(CultureInfo.InvariantCulture, $"Rules that threw: {run.Cases.Sum(item => item.Failures.Count)}.\n");
        return text.ToString();
    }

    /// <summary>The page that is made of a run.</summary>
    public static string PagePath => Path.Combine(RepositoryRoot.Path, "docs", "corpus.md");

    /// <summary>Every object on which we and the server disagree, and how.</summary>
    public static IEnumerable<(Case Case, string How)> Disagreements(CorpusRun run) => run.Cases.Select(item => (item, How: HowItDiffers(item))).Where(pair => pair.How is not null).Select(pair => (pair.item, pair.How!));

    /// <summary>The page: the tables, and every disagreement with its explanation.</summary>
    public static string Page(CorpusRun run)
    {
        var text = new StringBuilder("""
            <!-- Made by `dotnet run -c Release --project eng/Corpus -- --write`; the explanations are eng/Corpus/explanations.tsv. -->
            # The rules against real YAML

            A corpus of Kubernetes YAML from public repositories lies beside this one, with what Kubernetes 1.36's own code (strict decoding, defaulting,
            validation) says of each object. Every rule looks at every object alone, as the API server does. The tables count the objects on which a rule
            that is on by itself reports an Error, and those where such an Error points at, or names, a field that the server complains of.
            Objects of kinds that the server does not know, and files that are only there to be read and written, are left out.


            """);
        text.Append(Table(run)).Append("\n## Where we differ\n");
        foreach (var how in Disagreements(run).GroupBy(pair => pair.How))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {how.Key}\n");
            foreach (var (item, _) in how)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n`{item.Key}`: {item.What}\n\n");
                Append(text, item);
                text.Append(CultureInfo.InvariantCulture, $"- **Why:** {Explanations.Of(item) ?? "not explained yet"}\n");
            }
        }

        return text.Append(PeerReport.Section([.. PeerAgreement.Decisions()])).ToString();
    }

    private static string? HowItDiffers(Case item) =>
        item.IsRejected && item.Errors.Count == 0 ? "Rejected, and no Error"
        : item.IsRejected && !item.NamesTheField ? "Rejected, and the Error is about another field"
        : IsJudged(item) && !item.IsRejected && item.Errors.Count > 0 ? "Accepted, and an Error"
        : item.Role == "real" && item.Errors.Count > 0 ? "Real, of a kind that the server does not know, and an Error"
        : null;

    /// <summary>Whether the server has judged what is in the object: it knows the kind, and serves it.</summary>
    public static bool IsJudged(Case item) => item.IsRejected || (item.Verdict is "ok" or "no-validator" && item.IsServed);

    /// <summary>A finding in words.</summary>
    public static string Words(Finding finding) => $"{finding.Rule.Id}: {Shortened(string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]))}";

    private static string Shortened(string text) => text.Length > LongestText ? text[..LongestText] + "…" : text;

    private static void Append(StringBuilder text, Case item)
    {
        foreach (var error in item.ServerErrors)
        {
            text.Append(CultureInfo.InvariantCulture, $"- server: `{(error.Text.Length > LongestText ? error.Text[..LongestText] + "…" : error.Text).Replace('`', '\'')}`\n");
        }

        foreach (var finding in item.Errors)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Words(finding)}\n");
        }
    }

    private static void AppendRow(StringBuilder text, string name, IReadOnlyList<Case> cases)
    {
        var rejected = cases.Where(item => item.IsRejected).ToList();
        var accepted = cases.Where(item => !item.IsRejected).ToList();
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {rejected.Count} | {Share(rejected.Count(item => item.Errors.Count > 0), rejected.Count)} | {Share(rejected.Count(item => item.NamesTheField), rejected.Count)} | {accepted.Count} | {accepted.Count(item => item.Errors.Count > 0)} |\n");
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part} ({100.0 * part / whole:0.0} %)");
}
