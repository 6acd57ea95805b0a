using System;
using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Tool.Severities;

/// <summary>One <c>--rule</c> of the command line: <c>K8S3001=warning</c>, or <c>K8S8*=none</c> for all that begin so.</summary>
/// <param name="Id">The rule's id, or the beginning of ids.</param>
/// <param name="IsBeginning">Whether it is a beginning.</param>
/// <param name="Level">What the rules shall be.</param>
internal sealed record RuleOption(string Id, bool IsBeginning, RuleLevel Level)
{
    public bool IsAbout(string id) =>
        IsBeginning ? id.StartsWith(Id, StringComparison.OrdinalIgnoreCase) : id.Equals(Id, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an option; null with a message where it is none.</summary>
    public static RuleOption? Parse(string text, out string? problem)
    {
        problem = null;
        var parts = text.Split('=');
        if (parts.Length != 2 || parts[0].Length == 0 || !RuleLevels.TryParse(parts[1], out var level))
        {
            problem = $"--rule {text}: write a rule's id and what it shall be, as in K8S3001=warning; the choices are none, info, warning, error and default.";
            return null;
        }

        var isBeginning = parts[0][^1] == '*';
        var option = new RuleOption(parts[0].TrimEnd('*'), isBeginning, level);
        var ids = KnownRules.All.Select(rule => rule.Id).ToList();
        if (!ids.Exists(option.IsAbout))
        {
            problem = $"--rule {text}: there is no rule {parts[0]}{Candidates.DidYouMean(Candidates.Nearest(parts[0], ids))}";
            return null;
        }

        return option;
    }
}
