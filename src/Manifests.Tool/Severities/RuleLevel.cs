using System;
using System.Collections.Generic;
using Manifests.Core.Rules;

namespace Manifests.Tool.Severities;

/// <summary>What somebody wants a rule to be.</summary>
internal enum RuleLevel
{
    /// <summary>What the rule says of itself, also where it is off by default.</summary>
    Default,

    /// <summary>Not reported.</summary>
    None,

    /// <summary>Reported as practice.</summary>
    Info,

    /// <summary>Reported as a warning.</summary>
    Warning,

    /// <summary>Reported as an error.</summary>
    Error,
}

/// <summary>Levels in the words of the command line and of <c>.editorconfig</c>.</summary>
internal static class RuleLevels
{
    private static readonly Dictionary<string, RuleLevel> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["default"] = RuleLevel.Default,
        ["none"] = RuleLevel.None,
        ["silent"] = RuleLevel.None,
        ["refactoring"] = RuleLevel.None,
        ["info"] = RuleLevel.Info,
        ["suggestion"] = RuleLevel.Info,
        ["warning"] = RuleLevel.Warning,
        ["error"] = RuleLevel.Error,
    };

    public static bool TryParse(string text, out RuleLevel level) => Words.TryGetValue(text.Trim(), out level);

    /// <summary>What a finding is reported as; null where it is not.</summary>
    public static RuleSeverity? Apply(this RuleLevel level, RuleSeverity found) => level switch
    {
        RuleLevel.None => null,
        RuleLevel.Info => RuleSeverity.Info,
        RuleLevel.Warning => RuleSeverity.Warning,
        RuleLevel.Error => RuleSeverity.Error,
        _ => found,
    };
}
