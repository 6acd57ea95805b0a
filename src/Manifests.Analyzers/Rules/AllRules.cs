using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Manifests.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Manifests.Analyzers.Rules;

/// <summary>All rules, and the compiler's descriptors of them.</summary>
internal static class AllRules
{
    public static IReadOnlyList<UsageRule> UsageRules { get; } = RuleCatalogue.In<UsageRule>(typeof(AllRules).Assembly);

    public static IReadOnlyList<AssemblyRule> AssemblyRules { get; } = RuleCatalogue.In<AssemblyRule>(typeof(AllRules).Assembly);

    /// <summary>Every rule, by id; a rule may be checked both where attributes are read and on objects.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. UsageRules.Concat<Rule>(AssemblyRules).Concat(RuleCatalogue.ObjectRules).Concat(RuleCatalogue.YamlRules).Append(new RuleFailure()).OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    public static ImmutableDictionary<string, DiagnosticDescriptor> Descriptors { get; } =
        All.ToImmutableDictionary(rule => rule.Descriptor.Id, rule => ToDiagnostic(rule.Descriptor, rule is AssemblyRule), StringComparer.Ordinal);

    private static DiagnosticDescriptor ToDiagnostic(RuleDescriptor rule, bool isOfAssemblies) => new(
        rule.Id,
        rule.Title,
        rule.Message + EnvironmentPlaceholder(rule.Message),
        RuleBlock.Of(rule.Id).Category,
        ToSeverity(rule.Severity),
        rule.IsEnabledByDefault,
        helpLinkUri: rule.HelpLink,
        customTags: isOfAssemblies ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    // Behind the rule's own arguments comes in which environments it is so, where that is not all.
    private static string EnvironmentPlaceholder(string message)
    {
        var count = 0;
        while (message.Contains("{" + count.ToString(CultureInfo.InvariantCulture) + "}"))
        {
            count++;
        }

        return "{" + count.ToString(CultureInfo.InvariantCulture) + "}";
    }

    public static DiagnosticSeverity ToSeverity(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
