using System;
using System.Linq;
using Manifests.Analyzers.Reading;
using Manifests.Core.Tree;

namespace Manifests.Analyzers.Kinds;

/// <summary>What a part of a pod refers to.</summary>
/// <param name="Kind">The object's kind.</param>
/// <param name="Name">The object's name, with the place where it was referred to.</param>
internal sealed record Reference(string Kind, ScalarNode Name);

/// <summary>Finds what attributes refer to: by <c>typeof</c>, where the class says which kind it is, or by name and <c>Source</c>.</summary>
internal static class References
{
    /// <summary>The object that an attribute refers to; null where it refers to none that is known.</summary>
    /// <param name="draft">The object that the attribute is part of.</param>
    /// <param name="use">The attribute.</param>
    /// <param name="nameOption">The option that holds a name.</param>
    /// <param name="sourceOption">The option that says which kind it is.</param>
    public static Reference? Of(ObjectDraft draft, AttributeUse use, string nameOption, string sourceOption)
    {
        var source = use.Text(sourceOption);
        if (use.Values.FirstOrDefault(value => value.Option.Reference is not null && value.Type is not null) is { } byType)
        {
            return OfType(draft, byType, source is null ? byType.Option.Reference!.Kinds : [source]);
        }

        return use.Value(nameOption)?.Node is ScalarNode name ? new Reference(source ?? "ConfigMap", (ScalarNode)name.Clone()) : null;
    }

    /// <summary>The object of one of some kinds that a <c>typeof</c> leads to, the first of these kinds first.</summary>
    public static Reference? OfType(ObjectDraft draft, OptionValue value, string[] kinds) =>
        draft.FactsOf(value.Type!).Where(facts => Array.IndexOf(kinds, facts.Kind) >= 0).OrderBy(facts => Array.IndexOf(kinds, facts.Kind))
            .Select(facts => new Reference(facts.Kind, ScalarNode.String(facts.Name, value.Origin))).FirstOrDefault();
}
