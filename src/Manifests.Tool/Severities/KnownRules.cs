using System;
using System.Collections.Generic;
using System.Linq;
using Manifests.Core.Rules;

namespace Manifests.Tool.Severities;

/// <summary>The rules that the tool can report: those about objects, and those about the files that hold them.</summary>
internal static class KnownRules
{
    public static IReadOnlyList<RuleDescriptor> All { get; } =
    [
        .. RuleCatalogue.In<Rule>(typeof(RuleCatalogue).Assembly).Select(rule => rule.Descriptor).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
