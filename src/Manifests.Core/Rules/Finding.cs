using System.Collections.Generic;
using Manifests.Core.Tree;

namespace Manifests.Core.Rules;

/// <summary>A place where a rule is broken.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">The exact value that is wrong, or null for the object as a whole.</param>
/// <param name="Arguments">What fills in the rule's message.</param>
public sealed record Finding(RuleDescriptor Rule, Origin? Origin, IReadOnlyList<string> Arguments)
{
    /// <summary>Where the object was declared, to report at where the value itself was written somewhere else.</summary>
    public Origin? Object { get; init; }

    /// <summary>Whether it is about an object that was read from YAML or JSON.</summary>
    public bool IsFromYaml { get; init; }

    /// <summary>What it means for the cluster: the rule's severity for such an object.</summary>
    public RuleSeverity Severity => Rule.SeverityFor(IsFromYaml);

    /// <summary>The environment in which it was found, or null where the project has none.</summary>
    public string? Environment { get; init; }

    /// <summary>The other parties: what the value was held against.</summary>
    public IReadOnlyList<Origin> Related { get; init; } = [];

    /// <summary>The text that would mend the value, where it is a matter of writing another one in its place.</summary>
    public string? Replacement { get; init; }

    /// <summary>What else a code fix needs to know, by names of <see cref="FixProperties"/>.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}
