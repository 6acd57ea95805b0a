using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Manifests.Analyzers.Rules;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Analysis;

/// <summary>Which rules a compilation asks for: those that neither its options nor its <c>.editorconfig</c> files leave switched off.</summary>
/// <remarks>
/// The compiler drops what a rule that is switched off reports; here such a rule is not asked in the first place. What is said of a single file is only looked
/// up where it can switch a rule on: to ask of each file and each rule whether it is off takes longer than to ask the rule.
/// </remarks>
internal sealed class EffectiveRules
{
    private readonly CompilationOptions _options;
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _askedIn = new();
    private readonly HashSet<string> _askedEverywhere;
    private readonly IReadOnlyList<string> _askedHereAndThere;

    public EffectiveRules(Compilation compilation)
    {
        _options = compilation.Options;
        var rules = AllRules.All.Select(rule => rule.Descriptor).ToList();
        _askedEverywhere = [.. rules.Where(rule => StandsInForOthers(rule) || IsOn(rule)).Select(rule => rule.Id)];
        _askedHereAndThere = [.. rules.Select(rule => rule.Id).Where(id => !_askedEverywhere.Contains(id))];
    }

    /// <summary>The rules to ask of a class, whose parts may lie in files with different options.</summary>
    public Func<RuleDescriptor, bool> For(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var asked = type.DeclaringSyntaxReferences.Select(part => In(part.SyntaxTree, cancellation)).Distinct().ToList();
        return rule => asked.Exists(ids => ids.Contains(rule.Id));
    }

    /// <summary>The rules to ask of a file that is none of C#: for the compiler, only what holds for the whole project holds for it.</summary>
    public Func<RuleDescriptor, bool> ForFiles() => rule => _askedEverywhere.Contains(rule.Id);

    private HashSet<string> In(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_options.SyntaxTreeOptionsProvider is not { } provider)
        {
            return _askedEverywhere;
        }

        if (!_askedIn.TryGetValue(tree, out var asked))
        {
            asked = Asked(provider, tree, cancellation);
            _askedIn.TryAdd(tree, asked);
        }

        return asked;
    }

    private HashSet<string> Asked(SyntaxTreeOptionsProvider provider, SyntaxTree tree, CancellationToken cancellation)
    {
        HashSet<string>? more = null;
        foreach (var id in _askedHereAndThere)
        {
            if (provider.TryGetDiagnosticValue(tree, id, cancellation, out var here) && here != ReportDiagnostic.Suppress)
            {
                more ??= [.. _askedEverywhere];
                more.Add(id);
            }
        }

        return more ?? _askedEverywhere;
    }

    // The rules of the schema keep silent where another one reports an Error: who switches that one off does not want to hear it in other words.
    private static bool StandsInForOthers(RuleDescriptor rule) => rule is { Severity: RuleSeverity.Error, YieldsToOthers: false };

    private bool IsOn(RuleDescriptor rule)
    {
        var said = Said(rule.Id).ToList();
        return said.Count == 0 ? rule.IsEnabledByDefault : said.Exists(severity => severity != ReportDiagnostic.Suppress);
    }

    private IEnumerable<ReportDiagnostic> Said(string id)
    {
        if (_options.SpecificDiagnosticOptions.TryGetValue(id, out var ofTheProject))
        {
            yield return ofTheProject;
        }

        if (_options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(id, CancellationToken.None, out var everywhere))
        {
            yield return everywhere;
        }
    }
}
