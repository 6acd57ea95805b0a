using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Tool.Severities;

/// <summary>What each rule is for one file: the command line before <c>.editorconfig</c> before what the rule says of itself.</summary>
/// <remarks>As with the compiler, a whole category turned up does not turn on what is off by default; a rule's own line does.</remarks>
internal sealed class RuleLevelsOfFile
{
    private readonly IReadOnlyList<RuleOption> _options;
    private readonly AnalyzerConfigOptionsResult? _config;

    public RuleLevelsOfFile(IReadOnlyList<RuleOption> options, AnalyzerConfigOptionsResult? config)
    {
        _options = options;
        _config = config;
    }

    /// <summary>What a finding of a rule is reported as; null where it is not.</summary>
    public RuleSeverity? Of(RuleDescriptor rule, RuleSeverity found)
    {
        var asked = OnCommandLine(rule.Id) ?? InConfig(rule.Id);
        if (asked is null && !rule.IsEnabledByDefault)
        {
            return null;
        }

        return (asked ?? OfBlock(RuleBlock.Of(rule.Id).Category) ?? RuleLevel.Default).Apply(found);
    }

    /// <summary>Whether a rule can report anything at all.</summary>
    public bool IsOn(RuleDescriptor rule) => Of(rule, rule.SeverityFor(isFromYaml: true)) is not null;

    // The last word counts.
    private RuleLevel? OnCommandLine(string id) => _options.LastOrDefault(option => option.IsAbout(id))?.Level;

    private RuleLevel? InConfig(string id) => _config is { } config && config.TreeOptions.TryGetValue(id, out var report)
        ? report switch
        {
            ReportDiagnostic.Error => RuleLevel.Error,
            ReportDiagnostic.Warn => RuleLevel.Warning,
            ReportDiagnostic.Info => RuleLevel.Info,
            ReportDiagnostic.Hidden or ReportDiagnostic.Suppress => RuleLevel.None,
            _ => RuleLevel.Default,
        }
        : null;

    private RuleLevel? OfBlock(string category) =>
        Option($"dotnet_analyzer_diagnostic.category-{category}.severity") ?? Option("dotnet_analyzer_diagnostic.severity");

    private RuleLevel? Option(string key) =>
        _config is { } config && config.AnalyzerOptions.TryGetValue(key, out var text) && RuleLevels.TryParse(text, out var level) ? level : null;
}
