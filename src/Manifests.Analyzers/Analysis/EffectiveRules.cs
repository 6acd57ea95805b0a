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
/// <remarks>The compiler drops what a rule that is switched off reports; here such a rule is not asked in the first place.</remarks>
internal sealed class EffectiveRules
{
    private readonly CompilationOptions _options;
    private readonly ConcurrentDictionary<SyntaxTree, HashSet<string>> _askedIn = new();
    private readonly Lazy<HashSet<string>> _askedWithoutTree;

    public EffectiveRules(Compilation compilation)
    {
        _options = compilation.Options;
        _askedWithoutTree = new(() => Asked(null, CancellationToken.None));
    }

    /// <summary>The rules to ask of a class, whose parts may lie in files with different options.</summary>
    public Func<RuleDescriptor, bool> For(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var asked = type.DeclaringSyntaxReferences.Select(part => part.SyntaxTree).Distinct()
            .Select(tree => _askedIn.GetOrAdd(tree, key => Asked(key, cancellation))).ToList();
        return rule => asked.Exists(ids => ids.Contains(rule.Id));
    }

    /// <summary>The rules to ask of a file that is none of C#: for the compiler, only what holds for the whole project holds for it.</summary>
    public Func<RuleDescriptor, bool> ForFiles() => rule => _askedWithoutTree.Value.Contains(rule.Id);

    private HashSet<string> Asked(SyntaxTree? tree, CancellationToken cancellation) =>
        [.. AllRules.All.Select(rule => rule.Descriptor).Where(rule => StandsInForOthers(rule) || IsOn(rule, tree, cancellation)).Select(rule => rule.Id)];

    // The rules of the schema keep silent where another one reports an Error: who switches that one off does not want to hear it in other words.
    private static bool StandsInForOthers(RuleDescriptor rule) => rule is { Severity: RuleSeverity.Error, YieldsToOthers: false };

    private bool IsOn(RuleDescriptor rule, SyntaxTree? tree, CancellationToken cancellation)
    {
        var said = Said(rule.Id, tree, cancellation).ToList();
        return said.Count == 0 ? rule.IsEnabledByDefault : said.Exists(severity => severity != ReportDiagnostic.Suppress);
    }

    private IEnumerable<ReportDiagnostic> Said(string id, SyntaxTree? tree, CancellationToken cancellation)
    {
        if (_options.SpecificDiagnosticOptions.TryGetValue(id, out var ofTheProject))
        {
            yield return ofTheProject;
        }

        if (_options.SyntaxTreeOptionsProvider is not { } provider)
        {
            yield break;
        }

        if (provider.TryGetGlobalDiagnosticValue(id, cancellation, out var everywhere))
        {
            yield return everywhere;
        }

        if (tree is not null && provider.TryGetDiagnosticValue(tree, id, cancellation, out var here))
        {
            yield return here;
        }
    }
}
