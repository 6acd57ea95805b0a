using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Core.Rules;

namespace Manifests.CorpusCheck;

/// <summary>What a run found, as Markdown.</summary>
public static class Report
{
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

    /// <summary>Every object on which we and the server disagree.</summary>
    public static string Details(CorpusRun run)
    {
        var text = new StringBuilder();
        foreach (var item in run.Cases.Where(item => IsJudged(item) && item.IsRejected != item.Errors.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{(item.IsRejected ? "MISSED" : "FALSE")} {item.Role} {item.Key} {item.What}\n");
            Append(text, item);
        }

        foreach (var item in run.Cases.Where(item => item.IsRejected && item.Errors.Count > 0 && !item.NamesTheField))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nOTHER FIELD {item.Role} {item.Key} {item.What}\n");
            Append(text, item);
        }

        foreach (var failure in run.Cases.SelectMany(item => item.Failures.Select(failure => (item, failure))))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nTHREW {failure.item.Key} {failure.failure}\n");
        }

        return text.ToString();
    }

    /// <summary>Whether the server has judged what is in the object: it knows the kind, and serves it.</summary>
    public static bool IsJudged(Case item) => item.IsRejected || (item.Verdict is "ok" or "no-validator" && item.IsServed);

    /// <summary>A finding in words.</summary>
    public static string Words(Finding finding) => $"{finding.Rule.Id} {finding.Origin?.Line}: {string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments])}";

    private static void Append(StringBuilder text, Case item)
    {
        foreach (var error in item.ServerErrors)
        {
            text.Append(CultureInfo.InvariantCulture, $"  server: {(error.Text.Length > 220 ? error.Text[..220] : error.Text)}\n");
        }

        foreach (var finding in item.Errors)
        {
            text.Append(CultureInfo.InvariantCulture, $"  ours:   {Words(finding)}\n");
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
