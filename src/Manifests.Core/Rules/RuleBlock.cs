using System.Collections.Generic;
using System.Linq;

namespace Manifests.Core.Rules;

/// <summary>A thousand of rule ids with one subject, which <c>.editorconfig</c> can turn up and down as one category.</summary>
/// <param name="Digit">The first digit of the ids.</param>
/// <param name="Category">The category: <c>dotnet_analyzer_diagnostic.category-Manifests.Ports.severity = warning</c>.</param>
/// <param name="Subject">What the rules are about.</param>
public sealed record RuleBlock(char Digit, string Category, string Subject)
{
    /// <summary>All blocks, by their digit.</summary>
    public static IReadOnlyList<RuleBlock> All { get; } =
    [
        new('1', "Manifests.Usage", "How attributes are used"),
        new('2', "Manifests.Selectors", "Selectors"),
        new('3', "Manifests.Ports", "Ports and probes"),
        new('4', "Manifests.References", "References and namespaces"),
        new('5', "Manifests.Values", "Names and values"),
        new('6', "Manifests.Workloads", "Sense of a workload"),
        new('7', "Manifests.Schema", "Schema and versions"),
        new('8', "Manifests.Practice", "Practice and security"),
        new('9', "Manifests.Code", "Manifest against code"),
    ];

    /// <summary>The block that an id belongs to.</summary>
    public static RuleBlock Of(string id) => All.Single(block => block.Digit == id[3]);
}
