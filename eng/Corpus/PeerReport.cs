using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Manifests.Core.Tests.Peers;

namespace Manifests.CorpusCheck;

/// <summary>The rules beside the checks of other tools, by those tools' own tests.</summary>
internal static class PeerReport
{
    /// <summary>Every check that rules stand for, with how many of its decisions are ours too.</summary>
    public static string Table(IReadOnlyList<PeerDecision> decisions)
    {
        var text = new StringBuilder("| check | rules | decisions | … that agree |\n|---|---|--:|--:|\n");
        foreach (var check in decisions.GroupBy(decision => decision.Check).OrderBy(check => check.Key, StringComparer.Ordinal))
        {
            AppendRow(text, check.Key, string.Join(", ", PeerChecks.Rules[check.Key]), [.. check]);
        }

        AppendRow(text, "**all**", "", decisions);
        return text.ToString();
    }

    /// <summary>The part of the page: the table, and every decision that differs with its reason.</summary>
    public static string Section(IReadOnlyList<PeerDecision> decisions)
    {
        var text = new StringBuilder("""

            ## Beside other tools

            kube-linter, kube-score, Polaris and the pod security admission of Kubernetes come with fixtures that say on which objects a check fires. Where rules of ours
            stand for a check, this is how often they decide as it does. Rules that are off by themselves are asked too.


            """).Append(Table(decisions)).Append("\n### Where they differ\n\n");
        foreach (var reason in decisions.Where(decision => !decision.Agrees).GroupBy(PeerDifferences.ReasonOf).OrderBy(reason => reason.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"- **{reason.Key ?? "Not explained yet."}**\n");
            foreach (var decision in reason.OrderBy(decision => decision.ToString(), StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {decision.Check}, `{decision.File}` {decision.Object}: {(decision.Fires ? "fires, and no rule of ours reports" : "does not fire, and a rule of ours reports")}\n");
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, string check, string rules, IReadOnlyCollection<PeerDecision> decisions) =>
        text.Append(CultureInfo.InvariantCulture, $"| {check} | {rules} | {decisions.Count} | {decisions.Count(decision => decision.Agrees)} |\n");
}
